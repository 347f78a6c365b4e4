/** What the product tells of single articles, laid beside what is marked in them. */
@NullMarked
package org.parallax.bench.told;

import org.jspecify.annotations.NullMarked;
