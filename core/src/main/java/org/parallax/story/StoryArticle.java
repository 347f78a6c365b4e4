package org.parallax.story;

import org.parallax.reading.Reading;

/**
 * An article in a story.
 *
 * @param id depends on the file's bytes; a number tells identical files apart
 * @param reading what it says
 */
public record StoryArticle(String id, Reading reading) {}
