package org.parallax.commitment.doubt;

import java.util.Set;
import org.parallax.commitment.deed.Leading;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Wording;
import org.parallax.language.WordSets;

/** "Because she would win more votes", "asked whether he would lead it", "when she would not be in the way": told by the way, and not given as one's word. */
final class AReasonOrAQuestionBindsNobody implements DoubtRule {

    private static final Set<String> OPENERS =
            WordSets.of(AReasonOrAQuestionBindsNobody.class, "opens a reason or a question");

    /** "That is what we are going to do", "if she truly intends to build it". */
    private static final Set<String> ASKS = Set.of("what", "how", "why", "where", "if", "whether");

    @Override
    public boolean holds(Page page, Wording sentence, Pledge pledge) {
        int first = sentence.from(pledge.deed().what().start());
        int pronoun = Leading.pronoun(sentence, first);
        int opener = pronoun >= 0 ? pronoun - 1 : first - 1;
        return ASKS.contains(sentence.lower(opener))
                || (OPENERS.contains(sentence.lower(opener))
                        && !sentence.lower(first - 1).equals("to"));
    }
}
