package org.parallax.commitment;

import java.util.List;
import org.parallax.commitment.Commitment.Role;
import org.parallax.language.PartOfSpeech;

/** "had withdrawn", "was reopened", "the repairs have been completed": the deed, told as done. */
final class ADeedDoneIsKept implements SignRule {

    @Override
    public Role role() {
        return Role.KEPT;
    }

    @Override
    public boolean holds(Wording sentence, List<Told> commitment) {
        for (int at = 1; at < sentence.size(); at++) {
            String key = DeedWords.key(Lexicon.stem(sentence.lower(at)));
            if (isDone(sentence, at) && commitment.stream().anyMatch(told -> isDeed(sentence, told, key))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDeed(Wording sentence, Told told, String key) {
        return !told.words().denied() && told.words().actions().contains(key) && Signs.namesItsThings(sentence, told);
    }

    private static boolean isDone(Wording sentence, int at) {
        PartOfSpeech part = sentence.part(at);
        return (part == PartOfSpeech.PAST || part == PartOfSpeech.PARTICIPLE) && Mood.tellsWhatWasDone(sentence, at);
    }
}
