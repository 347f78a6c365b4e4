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

    private static final Set<String> HAPPENED = Set.of("took", "came", "happened", "occurred", "went", "succeeded");

    /** Before a participle these tell no deed of one time: "when launched to the east". */
    private static final Set<String> WHENEVER = Set.of("when", "if", "once", "as", "though", "unless", "until");

    /** How far from the verb its object stands. */
    private static final int OBJECT = 8;

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
            int word = at;
            boolean done = isDone(sentence, at) || isHeadline(page, sentence, at);
            boolean happened = !done && hasHappened(sentence, at);
            if ((done || happened)
                    && commitment.stream()
                            .anyMatch(told -> isDeed(told, key, done) && hasItsThings(page, sentence, word, told))) {
                return true;
            }
        }
        return false;
    }

    /** What is to be done once more is not done by what was done once. */
    private static boolean isDeed(Told told, String key, boolean verb) {
        Set<String> actions = told.words().actions();
        boolean alike = verb && Contraries.areAlike(actions, Set.of(key));
        return !told.words().denied() && !told.words().further() && (actions.contains(key) || alike);
    }

    /** Two of the deed's things, or the only one; with the name of who is bound, one beside the word is enough. */
    private static boolean hasItsThings(Page page, Wording sentence, int word, Told told) {
        Set<String> things = new HashSet<>(told.words().things());
        int all = things.size();
        things.retainAll(sentence.keys());
        return (!things.isEmpty() && things.size() >= Math.min(2, all))
                || isDoneByWhoIsBound(page, sentence, word, told);
    }

    private static boolean isDoneByWhoIsBound(Page page, Wording sentence, int word, Told told) {
        Set<String> things = new HashSet<>(told.words().objects());
        things.removeAll(told.words().names());
        boolean bound = page.idsIn(sentence.span()).stream().anyMatch(told.by()::contains);
        for (int at = word + 1; bound && at < Math.min(sentence.size(), word + OBJECT); at++) {
            if (things.contains(sentence.key(at))) {
                return true;
            }
        }
        return false;
    }

    /** "Northport opens its new pier": headlines tell in the present what was done. */
    private static boolean isHeadline(Page page, Wording sentence, int at) {
        return sentence.part(at) == PartOfSpeech.THIRD_PERSON_VERB && page.isHeadline(sentence.span(at));
    }

    /** "The opening took place at noon", "the successful launch of the boat": the deed by its noun, told as something that was. */
    private static boolean hasHappened(Wording sentence, int noun) {
        if (!sentence.part(noun).isNoun()) {
            return false;
        }
        boolean successful = Set.of("successful", "completed").contains(sentence.lower(noun - 1));
        return successful || (HAPPENED.contains(sentence.lower(noun + 1)) && Mood.tellsWhatWasDone(sentence, noun + 1));
    }

    private static boolean isDone(Wording sentence, int at) {
        PartOfSpeech part = sentence.part(at);
        boolean past = part == PartOfSpeech.PAST || (part == PartOfSpeech.PARTICIPLE && isFinite(sentence, at));
        return (past && !WHENEVER.contains(sentence.lower(at - 1)) && Mood.tellsWhatWasDone(sentence, at))
                || (part == PartOfSpeech.VERB && isAchieved(sentence, at));
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
