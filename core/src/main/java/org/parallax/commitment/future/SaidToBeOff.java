package org.parallax.commitment.future;

import java.util.Set;
import org.parallax.commitment.page.Wording;

/** "Was due to speak but cancelled", "… but her party said she would not be coming": what was set, and is off. Threads may share it. */
public final class SaidToBeOff {

    private static final Set<String> TURNS = Set.of("but", "before", "until");

    private static final Set<String> COMING = Set.of(
            "come",
            "coming",
            "attend",
            "attending",
            "appear",
            "appearing",
            "go",
            "going",
            "take",
            "taking",
            "speak",
            "speaking",
            "participate",
            "participating",
            "travel",
            "travelling",
            "traveling");

    /** Words of "but on Friday the old guild of the harbour announced that she" at most. */
    private static final int FAR = 16;

    private SaidToBeOff() {}

    /** Where, behind the words by which it was set, it is said to be off; -1 where it is not. */
    public static int at(Wording sentence, int set) {
        int turn = sentence.first(set, sentence.size(), word -> TURNS.contains(sentence.lower(word)));
        return turn < 0 ? -1 : sentence.first(turn + 1, turn + FAR, word -> isOff(sentence, turn, word));
    }

    private static boolean isOff(Wording sentence, int turn, int at) {
        boolean right = sentence.isPast(at) && at <= turn + 2 && sentence.begins(at, "calls off for oneself");
        boolean not = COMING.contains(sentence.lower(at)) && sentence.any(at - 3, at, sentence::isNegation);
        return right || not;
    }
}
