package org.parallax.commitment.sign;

import java.util.Set;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.deed.Contraries;
import org.parallax.commitment.matter.Matter;
import org.parallax.commitment.matter.Told;
import org.parallax.commitment.page.Mood;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Subjects;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;

/** "delayed the withdrawal", "the reopening was put off". */
public final class ADelaySpeaksAgainst implements SignRule {

    private static final int NEAR = 5;

    /** "Has been dragging its feet on the sale of the ferry". */
    private static final int FAR = 8;

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
        return sentence.isVerb(at)
                && sentence.begins(at, "delay")
                && (Mood.isDone(sentence, at) || isGoingOn(sentence, at));
    }

    @Override
    public boolean isOf(Page page, Wording sentence, int at, Told told) {
        boolean named =
                Mood.isPassive(sentence, at) ? namesBefore(page, sentence, at, told) : names(sentence, at, told);
        return named && Matter.isThatOf(page, sentence, told);
    }

    /** Where the sentence goes on from the one that tells it, another word for the deed is enough. */
    @Override
    public boolean isOfTheOneBefore(Page page, Wording sentence, int at, Told told) {
        return isOf(page, sentence, at, told)
                || sentence.any(
                        at + 1,
                        at + FAR,
                        word -> Contraries.areAlike(told.words().actions(), Set.of(sentence.action(word))));
    }

    /** "Has been delaying". */
    private static boolean isGoingOn(Wording sentence, int at) {
        boolean being = Set.of("been", "is", "are", "was", "were").contains(sentence.lower(at - 1));
        return being && sentence.part(at) == PartOfSpeech.GERUND && Mood.tellsWhatWasDone(sentence, at);
    }

    /** Whether the deed is named right behind a verb. */
    static boolean names(Wording sentence, int verb, Told told) {
        return sentence.any(verb + 1, verb + NEAR, at -> told.words().isToldBy(sentence.action(at)));
    }

    /** Whether the deed is named in what stands before a passive verb: "the reopening of the pier was delayed". */
    private static boolean namesBefore(Page page, Wording sentence, int verb, Told told) {
        return Subjects.before(page, sentence, verb)
                .words()
                .filter(subject -> sentence.actionsIn(subject).stream().anyMatch(told.words()::isToldBy))
                .isPresent();
    }
}
