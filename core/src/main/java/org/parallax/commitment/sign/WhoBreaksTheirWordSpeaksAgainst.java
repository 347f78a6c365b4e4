package org.parallax.commitment.sign;

import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.matter.Told;
import org.parallax.commitment.page.Mood;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;

/** "Norvale Ferries broke its promise on the pier", "the board reneged on its pledge", "she failed to honour her word". */
final class WhoBreaksTheirWordSpeaksAgainst implements SignRule {

    @Override
    public Role role() {
        return Role.AGAINST;
    }

    @Override
    public boolean tells(Page page, Wording sentence, int at) {
        boolean broken = sentence.isPast(at)
                && WhoKeepsTheirWordHasDoneIt.isOfAWord(sentence, at, "breakword")
                && !sentence.lower(at + 1).equals("by")
                && Mood.tellsWhatWasDone(sentence, at);
        return broken || isNotKept(sentence, at);
    }

    @Override
    public boolean isOf(Page page, Wording sentence, int at, Told told) {
        return WhoKeepsTheirWordHasDoneIt.isThatWord(page, sentence, at, told);
    }

    private static boolean isNotKept(Wording sentence, int at) {
        boolean verb = sentence.isVerb(at) || sentence.lower(at - 1).equals("to");
        return verb
                && WhoKeepsTheirWordHasDoneIt.isOfAWord(sentence, at, "keepword")
                && ADeedNotDoneSpeaksAgainst.isNotDone(sentence, at)
                && !ARefusalSpeaksAgainst.isBefore(sentence, at, word -> sentence.part(word) == PartOfSpeech.MODAL);
    }
}
