package org.parallax.commitment.doubt;

import java.util.Set;
import org.parallax.commitment.deed.Leading;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Wording;

/** "Let's look at the map and we'll turn it round", "we'll leave that, but let's go on": what two do in talking; "let us be clear: we will pay" is a promise. */
final class WhoSaysLetUsSpeaksOfTheMoment implements DoubtRule {

    private static final Set<String> US = Set.of("'s", "’s", "us");

    private static final Set<String> PERSONS = Set.of("i", "we");

    @Override
    public boolean holds(Page page, Wording sentence, Pledge pledge) {
        int first = sentence.from(pledge.deed().what().start());
        int person = Leading.pronoun(sentence, first);
        return person >= 0
                && PERSONS.contains(sentence.lower(person))
                && sentence.any(0, sentence.size(), at -> isLetUs(sentence, at));
    }

    private static boolean isLetUs(Wording sentence, int at) {
        return sentence.lower(at).equals("let")
                && US.contains(sentence.lower(at + 1))
                && !sentence.lower(at + 2).equals("be");
    }
}
