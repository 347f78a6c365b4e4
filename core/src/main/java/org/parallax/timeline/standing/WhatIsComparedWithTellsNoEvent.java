package org.parallax.timeline.standing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.Token;
import org.parallax.language.WordSets;
import org.parallax.timeline.passage.Clause;

/**
 * {@code The new ferry is wider than the one launched in May}, {@code like the wreck on 3 March, the fire has cost the harbour dear}: what something is
 * compared with is only recalled. {@code More than forty boats left on Sunday} compares nothing. Threads may share it.
 */
final class WhatIsComparedWithTellsNoEvent {

    private static final Set<String> COMPARED = WordSets.of(WhatIsComparedWithTellsNoEvent.class, "compares");

    private static final Set<String> ENDS = Set.of(",", ";", ":", "–", "—", "“", "”", "\"");

    /** What follows "than" where two things are compared, and not "more than forty", "later than planned". */
    private static final Set<String> ANOTHER = WordSets.of(WhatIsComparedWithTellsNoEvent.class, "is compared");

    private static final Set<String> AS = Set.of("as", "than", "like");

    private static final Set<String> DID = Set.of("did", "done", "do", "does");

    private static final Set<String> LIKE_WHAT = Set.of("those", "that");

    private WhatIsComparedWithTellsNoEvent() {}

    /** @param sentence the words and marks of the time's sentence */
    static boolean holds(List<Token> sentence, TextSpan time) {
        if (isAsBefore(Clause.of(sentence, time), time)) {
            return true;
        }
        int from = Token.firstFrom(sentence, time.start());
        for (int at = from - 2; at >= 0 && !ENDS.contains(sentence.get(at + 1).lower()); at--) {
            boolean the = sentence.get(at + 1).lower().equals("the");
            String next = sentence.get(the ? at + 2 : at + 1).lower();
            if (compares(at, sentence.get(at).lower(), sentence.get(at + 1).lower())
                    || (the && isAsTheOne(sentence.get(at).lower(), next))) {
                return !isOfAThing(sentence, time);
            }
        }
        return false;
    }

    /** "As she did in May", "than it appears to have done in May". */
    private static boolean isAsBefore(List<Token> clause, TextSpan time) {
        int from = Token.firstFrom(clause, time.start());
        return clause.subList(0, from).stream().anyMatch(token -> AS.contains(token.lower()))
                && lastVerb(clause, from).filter(DID::contains).isPresent();
    }

    private static Optional<String> lastVerb(List<Token> clause, int from) {
        return clause.subList(0, from).stream()
                .filter(token -> token.part().isVerbForm())
                .reduce((first, second) -> second)
                .map(Token::lower);
    }

    private static boolean compares(int at, String word, String next) {
        return switch (word) {
            case "like" -> at == 0 || LIKE_WHAT.contains(next);
            case "than" -> ANOTHER.contains(next);
            default -> COMPARED.contains(word);
        };
    }

    /** "As loud as the one in May". */
    private static boolean isAsTheOne(String word, String next) {
        return word.equals("as") && (next.equals("one") || next.equals("ones"));
    }

    /** "More than the May 4 agreement gave them": the reader learns when it was made. */
    private static boolean isOfAThing(List<Token> sentence, TextSpan time) {
        int behind = Token.firstFrom(sentence, time.end());
        return behind < sentence.size() && sentence.get(behind).part().isNoun();
    }
}
