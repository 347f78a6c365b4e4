package org.parallax.commitment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.commitment.Commitment.Role;
import org.parallax.language.PartOfSpeech;

/** "had withdrawn", "was reopened", "the repairs have been completed": the deed, told as done. */
final class ADeedDoneIsKept implements SignRule {

    private static final Set<String> BEFORE = Set.of("has", "have", "had", "been", "was", "were", "'ve", "'s");

    private static final Set<String> ACHIEVING = Set.of("voted", "managed", "succeeded", "proceeded");

    private static final int NEAR = 4;

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
        for (int at = 1; at < sentence.size(); at++) {
            String key = sentence.key(at);
            if (isDone(sentence, at) && commitment.stream().anyMatch(told -> isDeed(sentence, told, key))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDeed(Wording sentence, Told told, String key) {
        return !told.words().denied() && told.words().actions().contains(key) && hasItsThings(sentence, told);
    }

    private static boolean hasItsThings(Wording sentence, Told told) {
        Set<String> things = new HashSet<>(told.words().things());
        int all = things.size();
        things.retainAll(sentence.keys());
        return !things.isEmpty() && things.size() >= Math.min(2, all);
    }

    private static boolean isDone(Wording sentence, int at) {
        PartOfSpeech part = sentence.part(at);
        boolean past = part == PartOfSpeech.PAST || (part == PartOfSpeech.PARTICIPLE && isFinite(sentence, at));
        return (past && Mood.tellsWhatWasDone(sentence, at)) || (part == PartOfSpeech.VERB && isAchieved(sentence, at));
    }

    /** "has been mended", and not "a mended pier". */
    private static boolean isFinite(Wording sentence, int at) {
        for (int near = at - 1; near >= Math.max(0, at - NEAR); near--) {
            if (BEFORE.contains(sentence.lower(near))) {
                return true;
            }
            if (!sentence.isAdverb(near)) {
                return false;
            }
        }
        return false;
    }

    /** "voted on Tuesday to mend the pier", "managed to pay". */
    private static boolean isAchieved(Wording sentence, int verb) {
        for (int at = verb - 1; sentence.lower(verb - 1).equals("to") && at >= Math.max(0, verb - NEAR - 2); at--) {
            if (ACHIEVING.contains(sentence.lower(at))) {
                return Mood.tellsWhatWasDone(sentence, at);
            }
        }
        return false;
    }
}
