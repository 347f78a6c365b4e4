package org.parallax.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;

/**
 * A story with what a careful reader marked in it.
 *
 * @param name of its folder or its file of marks
 * @param articles the folder of its pages
 * @param gold the marks, with the words that they quote
 */
public record MarkedStory(String name, Path articles, JsonNode gold) {}
