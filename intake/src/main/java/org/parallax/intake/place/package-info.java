/** Where the characters of an article stand in the saved page. */
@NullMarked
package org.parallax.intake.place;

import org.jspecify.annotations.NullMarked;
