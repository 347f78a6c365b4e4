/** HTML that is escaped by construction: what is not a trusted tag is text. */
@NullMarked
package org.parallax.report.html.markup;

import org.jspecify.annotations.NullMarked;
