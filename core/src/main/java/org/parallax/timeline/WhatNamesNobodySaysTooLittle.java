package org.parallax.timeline;

import java.util.List;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.story.Story;

/**
 * {@code By Monday morning the old work had begun again}: a short sentence that names nobody and nothing, and counts nothing, tells a reader of the timeline too little. Where one
 * article alone has it, it is no entry. Threads may share it.
 */
final class WhatNamesNobodySaysTooLittle {

    /** Telling words, without those of the date. */
    private static final int FEW = 6;

    private WhatNamesNobodySaysTooLittle() {}

    static boolean holds(Story story, ToldEvent event) {
        boolean one = event.passages().stream().map(Dated::article).distinct().count() == 1;
        return one && event.passages().stream().allMatch(passage -> saysLittle(story, passage));
    }

    private static boolean saysLittle(Story story, Dated passage) {
        List<Token> sentence = story.article(passage.article()).wordByWord().tokens(passage.sentence());
        return passage.words().size() < FEW
                && passage.manner().voice() == Manner.Voice.OUTLET
                && sentence.stream()
                        .filter(token -> !passage.time().contains(token.span()))
                        .noneMatch(token -> token.part().isName() || token.part() == PartOfSpeech.NUMBER);
    }
}
