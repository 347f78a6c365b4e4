/**
 * What all rules read: an article laid out in lines, with clauses, terms, and the words that stand for one another or before a number; what
 * is compared of the words around a place, and how a passage is shown as a whole clause. Nothing is held against anything here.
 */
@NullMarked
package org.parallax.disagreement.line;

import org.jspecify.annotations.NullMarked;
