package org.parallax.timeline.passage;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;

/** What stands before the words of a time: one of the small words that say most, or else what part of speech it is. */
public enum WordBefore {
    NOTHING,
    ON,
    IN,
    BY,
    SINCE,
    UNTIL,
    OF,
    FROM,
    AFTER,
    BEFORE,
    FOR,
    THE,
    LAST,
    NEXT,
    TO,
    AT,
    DURING,
    AND,
    BETWEEN,
    A,
    AS,
    WITH,
    COMMA,
    NOUN,
    NAME,
    VERB,
    ADVERB,
    OTHER;

    private static final Map<String, WordBefore> WORDS = Stream.of(
                    ON, IN, BY, SINCE, UNTIL, OF, FROM, AFTER, BEFORE, FOR, THE, LAST, NEXT, TO, AT, DURING, AND,
                    BETWEEN, A, AS, WITH)
            .collect(Collectors.toMap(word -> word.name().toLowerCase(Locale.ROOT), Function.identity()));

    static WordBefore of(Token token) {
        if (token.lower().equals(",")) {
            return COMMA;
        }
        WordBefore word = WORDS.get(token.lower());
        return word != null ? word : of(token.part());
    }

    private static WordBefore of(PartOfSpeech part) {
        if (part.isName()) {
            return NAME;
        }
        return part.isNoun() ? NOUN : part.isVerbForm() ? VERB : part == PartOfSpeech.ADVERB ? ADVERB : OTHER;
    }
}
