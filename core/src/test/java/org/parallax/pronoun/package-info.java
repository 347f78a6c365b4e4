/** Tests of pronouns, on invented text. */
@NullMarked
package org.parallax.pronoun;

import org.jspecify.annotations.NullMarked;
