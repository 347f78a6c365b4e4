package org.parallax.commitment.sign;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.matter.Matter;
import org.parallax.commitment.matter.Told;
import org.parallax.commitment.page.Lexicon;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;

/** "Ada Brook defended the sale at a press conference on Friday", where she was to appear at a conference that day. */
final class WhatWasSaidAtAnEventTellsThatItWasHeld implements SignRule {

    private static final Set<String> AT = Set.of("at", "during", "in");

    private static final Set<String> TAKES_PART = Set.of(
            "appear", "speak", "hold", "attend", "give", "address", "testify", "deliver", "host", "lead", "meet",
            "have");

    /** How far before its noun the preposition may stand: "at a crowded press conference". */
    private static final int NEAR = 4;

    @Override
    public Role role() {
        return Role.KEPT;
    }

    @Override
    public boolean tells(Page page, Wording sentence, int at) {
        int preposition = sentence.last(at - NEAR, at, word -> sentence.part(word) == PartOfSpeech.PREPOSITION);
        int verb = sentence.first(0, preposition, word -> sentence.part(word) == PartOfSpeech.PAST);
        return sentence.part(at).isNoun()
                && (sentence.is(at, "held on a day") || sentence.is(at, "activity"))
                && AT.contains(sentence.lower(preposition))
                && verb >= 0
                && !sentence.any(0, at, word -> sentence.isFuture(word) || sentence.isNegation(word));
    }

    @Override
    public boolean isOf(Page page, Wording sentence, int at, Told told) {
        return !told.words().denied()
                && TAKES_PART.contains(Lexicon.stem(told.verb()))
                && told.words().all().contains(sentence.key(at))
                && isOfItsDay(page, sentence, told)
                && (told.by().isEmpty() || Matter.namesWhoIsBound(page, sentence, told))
                && !told.isIn(page, sentence);
    }

    private static boolean isOfItsDay(Page page, Wording sentence, Told told) {
        Optional<LocalDate> due = told.pledge().due().day();
        return due.isPresent()
                && page.timesIn(sentence.span()).stream()
                        .anyMatch(time -> time.range().day().equals(due));
    }
}
