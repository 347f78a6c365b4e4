package org.parallax.framing;

import java.util.Set;
import org.parallax.article.Evidence;

/**
 * A thing in an outlet's own words, with the words before its noun that tell something.
 *
 * @param noun its noun's stem
 * @param evidence the phrase
 * @param telling words beside the noun
 * @param keys what else it is said of
 */
record ThingPhrase(String noun, Evidence evidence, Set<String> telling, Set<String> keys) implements Telling {}
