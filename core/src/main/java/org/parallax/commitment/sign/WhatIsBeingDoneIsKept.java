package org.parallax.commitment.sign;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.matter.Matter;
import org.parallax.commitment.matter.Told;
import org.parallax.commitment.page.Mood;
import org.parallax.commitment.page.Nobody;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/**
 * "Ada Brook is now speaking before the council", where she was to speak on 9 May: what had its day, or was to begin on one, is under way. What is to be
 * finished by a day is not.
 */
final class WhatIsBeingDoneIsKept implements SignRule {

    private static final Set<String> PRESENT = WordSets.of(WhatIsBeingDoneIsKept.class, "being, now");

    private static final Set<String> NOW = WordSets.of(WhatIsBeingDoneIsKept.class, "tells that it goes on");

    @Override
    public Role role() {
        return Role.KEPT;
    }

    @Override
    public boolean tells(Page page, Wording sentence, int at) {
        return sentence.part(at) == PartOfSpeech.GERUND
                && PRESENT.contains(sentence.lower(auxiliary(sentence, at)))
                && Mood.tellsWhatWasDone(sentence, at)
                && !Nobody.does(page, sentence, at);
    }

    @Override
    public boolean isOf(Page page, Wording sentence, int at, Told told) {
        return !told.words().denied()
                && !told.words().further()
                && told.words().isToldBy(sentence.action(at))
                && Matter.namesWhoIsBound(page, sentence, told)
                && isOfItsThings(sentence, told)
                && !isItsOwn(page, sentence, told)
                && isOfItsDay(page, sentence, at, told);
    }

    /** The sentence that promises it. */
    private static boolean isItsOwn(Page page, Wording sentence, Told told) {
        return page == told.page() && sentence.span().overlaps(told.pledge().passage());
    }

    private static boolean isOfItsThings(Wording sentence, Told told) {
        Set<String> things = told.words().things();
        return things.isEmpty() || !Collections.disjoint(things, sentence.keys());
    }

    /** On its day or since; before it only where the sentence says that it goes on now, for "is speaking on 9 May" is still to come. */
    private static boolean isOfItsDay(Page page, Wording sentence, int at, Told told) {
        Optional<LocalDate> day = told.pledge().due().firstDay();
        Optional<LocalDate> tells = page.published().lastDay();
        boolean now = sentence.any(auxiliary(sentence, at), at, word -> NOW.contains(sentence.lower(word)));
        boolean reached = day.isPresent() && tells.isPresent() && !tells.get().isBefore(day.get());
        return day.isPresent() && (now || (reached && !isToCome(page, sentence)));
    }

    private static boolean isToCome(Page page, Wording sentence) {
        return page.timesIn(sentence.span()).stream()
                .anyMatch(time -> page.published().endsBefore(time.range()));
    }

    /** The "is" of "is now speaking". */
    private static int auxiliary(Wording sentence, int gerund) {
        int at = gerund - 1;
        while (sentence.isAdverb(at)) {
            at--;
        }
        return at;
    }
}
