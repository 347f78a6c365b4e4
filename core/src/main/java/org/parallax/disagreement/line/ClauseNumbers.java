package org.parallax.disagreement.line;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.language.WordSets;

/** Parts a sentence into clauses, so that a quotation is no longer than it needs to be. Threads may share it. */
final class ClauseNumbers {

    private static final Set<String> ALWAYS = WordSets.of(ClauseNumbers.class, "clause openers");

    private static final Set<String> BEHIND_A_COMMA = WordSets.of(ClauseNumbers.class, "clause openers behind a comma");

    private static final Set<String> CLAIMS = WordSets.of(ClauseNumbers.class, "claims");

    private static final String HARD = ";:—–“”\"()[]";

    private static final String QUOTES = "“”\"";

    /** Terms of an aside that tells a number in other units. */
    private static final int ASIDE = 6;

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

    /** "…, a charge she denies", "…, something she denies". */
    private static boolean isOfAClaim(List<Token> tokens, int at) {
        boolean claim = Set.of("a", "an").contains(tokens.get(at).lower())
                && at + 1 < tokens.size()
                && CLAIMS.contains(tokens.get(at + 1).lower());
        return claim || tokens.get(at).lower().equals("something");
    }

    /** "After the end of May" is no clause. */
    private static boolean isTime(boolean[] timed, int at) {
        return timed[at] || (at + 1 < timed.length && timed[at + 1]);
    }

    private static boolean begins(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Token before = tokens.get(at - 1);
        boolean comma = before.lower().equals(",");
        return (HARD.contains(before.lower())
                        && !isOfShortQuotation(tokens, at - 1)
                        && !isOfANumberAside(tokens, at - 1)
                        && !isOfARange(tokens, at - 1))
                || ALWAYS.contains(token.lower())
                || (comma && BEHIND_A_COMMA.contains(token.lower()))
                || (comma && token.part() == PartOfSpeech.GERUND)
                || (comma && isOfAClaim(tokens, at))
                || isThatClause(token, before)
                || isSecondVerb(tokens, at);
    }

    /** “Kill Time” director: a mark before or behind a few quoted words that are no clause. */
    private static boolean isOfShortQuotation(List<Token> tokens, int mark) {
        return QUOTES.contains(tokens.get(mark).lower()) && (isNamedBy(tokens, mark, 1) || isNamedBy(tokens, mark, -1));
    }

    /** "40–50 boats". */
    private static boolean isOfARange(List<Token> tokens, int mark) {
        return "—–".contains(tokens.get(mark).lower())
                && mark > 0
                && mark + 1 < tokens.size()
                && isNumberBeside(tokens.get(mark - 1), tokens.get(mark))
                && isNumberBeside(tokens.get(mark + 1), tokens.get(mark));
    }

    private static boolean isNumberBeside(Token number, Token mark) {
        boolean beside = number.span().end() == mark.span().start()
                || mark.span().end() == number.span().start();
        return beside && number.part() == PartOfSpeech.NUMBER;
    }

    /** "$57m (£35m) for the victims", "5 miles (8 km) inland": a mark around the same number told in other units. */
    private static boolean isOfANumberAside(List<Token> tokens, int mark) {
        int open = is(tokens, mark, "(") ? mark : find(tokens, mark, -1, "(");
        int close = is(tokens, mark, ")") ? mark : find(tokens, mark, 1, ")");
        return open >= 0 && close > open + 1 && (mark == open || mark == close) && isAmount(tokens, open + 1, close);
    }

    /** Where a mark stands near another; -1 for nowhere. */
    private static int find(List<Token> tokens, int from, int way, String mark) {
        return IntStream.rangeClosed(1, ASIDE)
                .map(far -> from + way * far)
                .filter(at -> is(tokens, at, mark))
                .findFirst()
                .orElse(-1);
    }

    private static boolean is(List<Token> tokens, int at, String mark) {
        return at >= 0 && at < tokens.size() && tokens.get(at).lower().equals(mark);
    }

    /** A number, with its currency or its unit. */
    private static boolean isAmount(List<Token> tokens, int from, int to) {
        List<Token> aside = tokens.subList(from, to);
        boolean digits = aside.stream().anyMatch(token -> token.lower().chars().anyMatch(Character::isDigit));
        return digits
                && aside.stream()
                        .allMatch(token -> token.part() == PartOfSpeech.NUMBER
                                || token.lower().chars().anyMatch(Character::isDigit)
                                || CountedWords.isCurrency(token.lower())
                                || token.lower().matches("[-–.]|about|million|billion")
                                || CountedWords.unit(token.lower()).isPresent());
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
