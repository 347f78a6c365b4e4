package org.parallax.commitment.doubt;

import java.util.Set;
import org.parallax.commitment.deed.Leading;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Wording;

/** "We will all come together", "together we will rebuild it": who speaks of the speaker and all who listen promises nothing. */
final class WhoSpeaksForAllBindsNobody implements DoubtRule {

    private static final Set<String> ALL = Set.of("all", "together");

    @Override
    public boolean holds(Page page, Wording sentence, Pledge pledge) {
        int first = sentence.from(pledge.deed().what().start());
        int we = Leading.pronoun(sentence, first);
        return sentence.lower(we).equals("we")
                && (Leading.stands(sentence, we, first, ALL)
                        || sentence.lower(we - 1).equals("together")
                        || sentence.lower(first + 1).equals("together"));
    }
}
