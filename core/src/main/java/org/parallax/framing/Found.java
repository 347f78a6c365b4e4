package org.parallax.framing;

import java.util.List;
import org.parallax.article.Evidence;

/**
 * Words that one rule found.
 *
 * @param evidence the words
 * @param matter what they name, to be compared: found words of one matter stand together
 * @param thing what they name, in words of an article
 * @param others what other articles call it
 * @param loaded whether they judge
 * @param quoted whether the outlet keeps away from them
 * @param why the rule
 */
record Found(
        Evidence evidence,
        String matter,
        String thing,
        List<Evidence> others,
        boolean loaded,
        boolean quoted,
        String why) {

    Found with(Evidence words, List<Evidence> theirs) {
        return new Found(words, matter, thing, theirs, loaded, quoted, why);
    }
}
