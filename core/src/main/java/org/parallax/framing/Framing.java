package org.parallax.framing;

import java.util.List;
import java.util.Optional;
import org.parallax.article.Evidence;

/**
 * Words in which an outlet names a thing in its own voice, and that another outlet would not use, or that judge. It quotes and says nothing of
 * its own.
 *
 * @param id depends on its words
 * @param matter the same for all words that name one thing
 * @param evidence the words
 * @param thing what they name, in words of one of the articles
 * @param others what other articles call the same thing, by article and place; may be empty
 * @param loaded whether the words judge what they name
 * @param quoted whether the outlet keeps away from them, by quotation marks or a word such as "so-called"
 * @param why the rule that decided
 */
public record Framing(
        String id,
        String matter,
        Evidence evidence,
        String thing,
        List<Evidence> others,
        boolean loaded,
        boolean quoted,
        String why) {

    /** The same without what others call it by some words; empty where it says something only against these. */
    public Optional<Framing> without(List<Evidence> words) {
        List<Evidence> left =
                others.stream().filter(other -> !words.contains(other)).toList();
        boolean against = !loaded && !quoted && left.isEmpty() && !others.isEmpty();
        return against
                ? Optional.empty()
                : Optional.of(new Framing(id, matter, evidence, thing, left, loaded, quoted, why));
    }
}
