/** Entities of a story: one for every spelling across its articles. */
@NullMarked
package org.parallax.entity;

import org.jspecify.annotations.NullMarked;
