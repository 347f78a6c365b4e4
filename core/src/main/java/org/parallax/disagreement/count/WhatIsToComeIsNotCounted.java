package org.parallax.disagreement.count;

import java.util.stream.IntStream;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.number.Count;
import org.parallax.language.PartOfSpeech;

/** "The guild will cast 40 votes", "of the 300 votes cast": what is still to be is not what was counted. Of people, harm and sums both are told. Threads may share it. */
final class WhatIsToComeIsNotCounted {

    /** How far before a number its "will" stands. */
    private static final int NEAR = 4;

    private WhatIsToComeIsNotCounted() {}

    static boolean areApart(Count a, Count b) {
        return a.sort() == Count.Sort.NOUN && ((isToCome(a) && isCounted(b)) || (isToCome(b) && isCounted(a)));
    }

    private static boolean isToCome(Count count) {
        Line line = count.line();
        return IntStream.rangeClosed(count.first() - NEAR, count.first() - 1)
                .anyMatch(at -> line.term(at).is("will", "'ll", "’ll")
                        && line.term(at).clause() == line.term(count.first()).clause());
    }

    /** "Votes cast", "votes were cast", "cast 40 votes". */
    private static boolean isCounted(Count count) {
        Line line = count.line();
        boolean behind = line.term(count.last() + 1).part() == PartOfSpeech.PARTICIPLE
                || line.term(count.last() + 1).part() == PartOfSpeech.PAST
                || line.term(count.last() + 1).is("was", "were");
        return behind || line.term(count.first() - 1).part() == PartOfSpeech.PAST;
    }
}
