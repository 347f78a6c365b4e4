package org.parallax.commitment.doubt;

import java.util.Locale;
import java.util.Set;
import org.parallax.commitment.page.Lexicon;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Wording;
import org.parallax.language.WordSets;

/** "The captain warned that he would leave", "I'll throw you off this pier": nobody wants to hold anybody to that. */
final class AThreatBindsNobody implements DoubtRule {

    private static final Set<String> HIT = WordSets.of(AThreatBindsNobody.class, "whom a threat hits");

    /** How far behind its verb the one who is hit stands: "break both your legs". */
    private static final int NEAR = 3;

    @Override
    public boolean holds(Page page, Wording sentence, Pledge pledge) {
        return isWarned(page, pledge) || isHarm(sentence, pledge) || isPrice(page, pledge);
    }

    private static boolean isWarned(Page page, Pledge pledge) {
        return Lexicon.is("threat", pledge.cue().of(page.text()));
    }

    private static boolean isHarm(Wording sentence, Pledge pledge) {
        int verb = sentence.from(pledge.deed().what().start());
        for (int at = verb + 1; sentence.is(verb, "harm") && at <= verb + NEAR; at++) {
            if (HIT.contains(sentence.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** "If you do that again, …". */
    private static boolean isPrice(Page page, Pledge pledge) {
        return pledge.deed()
                .condition()
                .map(words -> words.of(page.text()).toLowerCase(Locale.ROOT))
                .filter(words -> words.startsWith("if you ever "))
                .isPresent();
    }
}
