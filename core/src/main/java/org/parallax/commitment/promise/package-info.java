/**
 * Who gives their word: verbs and nouns of promise and agreement, what is announced, and who of those that agree is to do it. Whom others bind stands in
 * {@code order}, who says only what is to come in {@code future}.
 */
@NullMarked
package org.parallax.commitment.promise;

import org.jspecify.annotations.NullMarked;
