/** The same page again: files of one page, versions of one article, and what an outlet changed from one to the next. */
@NullMarked
package org.parallax.edition;

import org.jspecify.annotations.NullMarked;
