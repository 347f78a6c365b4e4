package org.parallax.timeline.standing;

import java.util.List;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.language.WordSets;

/**
 * {@code Velt said on Monday that the pier is safe}: how somebody sees things is a statement, and the ledger has it. That the owners {@code will} close it, or that
 * it {@code burned}, is news. Threads may share it.
 */
final class WhatSomebodyThinksOnADayIsNoEvent {

    private static final Set<String> SAID = WordSets.of(WhatSomebodyThinksOnADayIsNoEvent.class, "says how things are");

    private static final Set<String> BETWEEN = WordSets.of(Clauses.class, "between telling and its day");

    private static final Set<String> STATES =
            WordSets.of(WhatSomebodyThinksOnADayIsNoEvent.class, "was so, or was thought");

    private static final Set<String> NEWS = Set.of("will", "would", "wo", "'ll", "'d", "shall", "ready");

    private WhatSomebodyThinksOnADayIsNoEvent() {}

    /** @param sentence the words and marks of the time's sentence */
    static boolean holds(List<Token> sentence, TextSpan time) {
        int from = Token.firstFrom(sentence, time.start());
        int to = Token.firstFrom(sentence, time.end());
        int said = said(sentence, from, to);
        int begin = Math.max(said + 1, to);
        return said >= 0
                && begin < sentence.size()
                && saysHowThingsAre(sentence.subList(begin, sentence.size()))
                && nothingIsDone(sentence.subList(0, said));
    }

    /** The verb of saying beside the time; -1 where none is. */
    private static int said(List<Token> sentence, int from, int to) {
        int before = from - 1;
        while (before > 0 && BETWEEN.contains(sentence.get(before).lower())) {
            before--;
        }
        if (before >= 0 && SAID.contains(sentence.get(before).lower())) {
            return before;
        }
        return to < sentence.size() && SAID.contains(sentence.get(to).lower()) ? to : -1;
    }

    private static boolean nothingIsDone(List<Token> before) {
        return before.stream()
                .noneMatch(token -> token.part() == PartOfSpeech.PAST || token.part() == PartOfSpeech.MODAL);
    }

    private static boolean saysHowThingsAre(List<Token> words) {
        return words.stream().anyMatch(token -> token.part().isVerb())
                && words.stream().noneMatch(token -> isADeed(token) || NEWS.contains(token.lower()));
    }

    private static boolean isADeed(Token token) {
        return switch (token.part()) {
            case PAST, PARTICIPLE, GERUND -> !STATES.contains(token.lower());
            default -> false;
        };
    }
}
