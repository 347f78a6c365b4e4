/** One saved page as clean text: its words, where they stand, who published them and when. */
@NullMarked
package org.parallax.article;

import org.jspecify.annotations.NullMarked;
