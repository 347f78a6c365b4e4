package org.parallax.disagreement;

import java.util.List;
import java.util.Set;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.language.WordSets;

/** Parts a sentence into clauses, so that a quotation is no longer than it needs to be. Threads may share it. */
final class ClauseNumbers {

    private static final Set<String> ALWAYS = WordSets.of(ClauseNumbers.class, "clause openers");

    private static final Set<String> BEHIND_A_COMMA = WordSets.of(ClauseNumbers.class, "clause openers behind a comma");

    private static final String HARD = ";:—–“”\"()[]";

    private static final String QUOTES = "“”\"";

    /** Words of a name or a nickname at most. */
    private static final int QUOTED = 4;

    private ClauseNumbers() {}

    /** For each token the number of its clause. */
    static int[] of(List<Token> tokens, boolean[] timed) {
        int[] numbers = new int[tokens.size()];
        int number = 0;
        for (int i = 0; i < tokens.size(); i++) {
            number += i > 0 && begins(tokens, i) && !isTime(timed, i) ? 1 : 0;
            numbers[i] = number;
        }
        return numbers;
    }

    /** "After the end of May" is no clause. */
    private static boolean isTime(boolean[] timed, int at) {
        return timed[at] || (at + 1 < timed.length && timed[at + 1]);
    }

    private static boolean begins(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Token before = tokens.get(at - 1);
        boolean comma = before.lower().equals(",");
        return (HARD.contains(before.lower()) && !isOfShortQuotation(tokens, at - 1))
                || ALWAYS.contains(token.lower())
                || (comma && BEHIND_A_COMMA.contains(token.lower()))
                || (comma && token.part() == PartOfSpeech.GERUND)
                || isThatClause(token, before)
                || isSecondVerb(tokens, at);
    }

    /** “Kill Time” director: a mark before or behind a few quoted words that are no clause. */
    private static boolean isOfShortQuotation(List<Token> tokens, int mark) {
        return QUOTES.contains(tokens.get(mark).lower()) && (isNamedBy(tokens, mark, 1) || isNamedBy(tokens, mark, -1));
    }

    private static boolean isNamedBy(List<Token> tokens, int mark, int way) {
        int at = mark + way;
        while (at >= 0 && at < tokens.size() && Math.abs(at - mark) <= QUOTED && isNameOrNoun(tokens.get(at))) {
            at += way;
        }
        return Math.abs(at - mark) > 1
                && at >= 0
                && at < tokens.size()
                && QUOTES.contains(tokens.get(at).lower());
    }

    private static boolean isNameOrNoun(Token token) {
        return token.part().isNoun() || token.part() == PartOfSpeech.ADJECTIVE || token.part() == PartOfSpeech.NUMBER;
    }

    /** "said that …", "claims that …". */
    private static boolean isThatClause(Token token, Token before) {
        boolean verb = before.part().isVerb()
                || before.part() == PartOfSpeech.GERUND
                || before.part().isNoun();
        return token.lower().equals("that") && verb;
    }

    /** "… and was …", "but they …". */
    private static boolean isSecondVerb(List<Token> tokens, int at) {
        boolean joins =
                tokens.get(at).lower().equals("and") || tokens.get(at).lower().equals("but");
        PartOfSpeech next = at + 1 < tokens.size() ? tokens.get(at + 1).part() : PartOfSpeech.MARK;
        return joins && (next.isVerb() || next == PartOfSpeech.PRONOUN);
    }
}
