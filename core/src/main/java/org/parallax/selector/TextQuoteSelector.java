package org.parallax.selector;

/**
 * Words with what stands around them, as the W3C's Web Annotation Data Model (4.2.4) has it: all three exactly as they are written.
 *
 * @param exact the words; never empty
 * @param prefix what stands right before them; "" where the text begins with them
 * @param suffix what stands right after them; "" where the text ends with them
 */
public record TextQuoteSelector(String exact, String prefix, String suffix) {

    public TextQuoteSelector {
        if (exact.isEmpty()) {
            throw new IllegalArgumentException("a quote of no words");
        }
    }
}
