package org.parallax.commitment;

import org.parallax.commitment.Commitment.Role;

/** "delayed the withdrawal", "the reopening was put off". */
final class ADelaySpeaksAgainst implements SignRule {

    private static final int NEAR = 5;

    @Override
    public Role role() {
        return Role.AGAINST;
    }

    @Override
    public boolean needsTime() {
        return true;
    }

    @Override
    public boolean tells(Page page, Wording sentence, int at) {
        return sentence.begins(at, "delay") && Mood.isDone(sentence, at);
    }

    @Override
    public boolean isOf(Page page, Wording sentence, int at, Told told) {
        boolean named =
                Mood.isPassive(sentence, at) ? namesBefore(page, sentence, at, told) : names(sentence, at, told);
        return named && Matter.isThatOf(page, sentence, told);
    }

    /** Whether the deed is named right behind a verb. */
    static boolean names(Wording sentence, int verb, Told told) {
        for (int at = verb + 1; at < Math.min(sentence.size(), verb + NEAR); at++) {
            if (told.words().isToldBy(sentence.action(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the deed is named in what stands before a passive verb: "the reopening of the pier was delayed". */
    private static boolean namesBefore(Page page, Wording sentence, int verb, Told told) {
        return Subjects.before(page, sentence, verb)
                .words()
                .filter(subject -> sentence.actionsIn(subject).stream().anyMatch(told.words()::isToldBy))
                .isPresent();
    }
}
