/** Articles from folders of plain text. */
@NullMarked
package org.parallax.bench.article;

import org.jspecify.annotations.NullMarked;
