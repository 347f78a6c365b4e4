/** Whom third-person pronouns mean: noun phrases, and which of them a pronoun takes up. */
@NullMarked
package org.parallax.pronoun;

import org.jspecify.annotations.NullMarked;
