/**
 * What happened, told in two ways: the cause, the motive, the means and the weather, whether it was one or several, what it is called, and
 * whether it was the greatest of its kind. Whether it happened at all is decided in the package deed, and when, in the package day.
 */
@NullMarked
package org.parallax.disagreement.event;

import org.jspecify.annotations.NullMarked;
