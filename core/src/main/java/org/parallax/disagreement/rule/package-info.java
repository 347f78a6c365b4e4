/**
 * What every rule is given and gives: the story to compare, the two passages that it lays side by side, and the question over them; with what
 * rules of one article, and rules of the ways to tell one thing, have in common.
 */
@NullMarked
package org.parallax.disagreement.rule;

import org.jspecify.annotations.NullMarked;
