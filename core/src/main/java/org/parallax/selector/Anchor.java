package org.parallax.selector;

import java.util.List;

/**
 * Words of a text, told in such a way that they can be found again in another version of it. {@link AnchoredText} makes it.
 *
 * @param quote the words with their surroundings, which reach over the ends of their sentence
 * @param position where they stood
 * @param rivals the other places of the text at which the same words stood, those with the most like surroundings first
 */
public record Anchor(Quotation quote, TextPositionSelector position, List<Quotation> rivals) {

    public Anchor {
        rivals = List.copyOf(rivals);
    }
}
