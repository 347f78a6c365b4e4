package org.parallax.language;

/**
 * Finds attributions and names in a text. Implementers are pure functions of the text and of {@link #version()}: same text, same answer, on
 * any processor and thread. Called with whole articles, and again with single contents to find what is attributed inside them. Threads may
 * share a tagger. {@code docs/tagger.md} says what the shipped one does; {@code org.parallax.model} holds it.
 */
public interface Tagger {

    /** What stands in a text; paragraphs are its lines. Offsets are those of the text given. */
    Tagging tag(String text);

    /** Names the model and its version; part of every cache key. */
    String version();
}
