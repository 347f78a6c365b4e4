/**
 * What all who read an article's statements share: the article with its names and times, an attribution on its way to a statement, who has
 * spoken so far, and the words for cues, sources and offices. Nothing is decided here.
 */
@NullMarked
package org.parallax.statement.setting;

import org.jspecify.annotations.NullMarked;
