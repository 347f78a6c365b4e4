package org.parallax.commitment;

import java.util.List;
import java.util.Set;
import org.parallax.commitment.Commitment.Role;
import org.parallax.language.PartOfSpeech;

/** "Norvale Ferries kept its promise on the pier", "the board made good on its pledge to mend the road". */
final class WhoKeepsTheirWordHasDoneIt implements SignRule {

    private static final Set<String> OWN = Set.of("its", "his", "her", "their", "the", "that", "this");

    @Override
    public Role role() {
        return Role.KEPT;
    }

    @Override
    public boolean needsTime() {
        return true;
    }

    @Override
    public boolean holds(Page page, Wording sentence, List<Told> commitment) {
        return isToldOf(page, sentence, commitment, "keepword");
    }

    /** Whether a verb of a class is told of the word that was given, and the sentence speaks of the same matter. */
    static boolean isToldOf(Page page, Wording sentence, List<Told> commitment, String verbs) {
        for (int at = 0; at < sentence.size(); at++) {
            boolean past = sentence.part(at) == PartOfSpeech.PAST || sentence.part(at) == PartOfSpeech.PARTICIPLE;
            boolean verb = past && (sentence.is(at, verbs) || (verbs.equals("keepword") && isMadeGood(sentence, at)));
            if (verb && Mood.tellsWhatWasDone(sentence, at) && isItsObject(sentence, at)) {
                return commitment.stream().anyMatch(told -> Signs.isAbout(page, sentence, told));
            }
        }
        return false;
    }

    private static boolean isMadeGood(Wording sentence, int at) {
        return sentence.lower(at).equals("made") && sentence.lower(at + 1).equals("good");
    }

    /** "Its promise", "on its promise", "good on its promise". */
    private static boolean isItsObject(Wording sentence, int verb) {
        int at = verb + 1;
        while (Set.of("good", "on", "with").contains(sentence.lower(at))) {
            at++;
        }
        boolean own = OWN.contains(sentence.lower(at));
        boolean word = sentence.is(at + 1, "pledge")
                || sentence.is(at + 1, "agreement")
                || sentence.lower(at + 1).equals("word");
        return own && word;
    }
}
