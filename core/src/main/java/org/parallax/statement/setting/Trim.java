package org.parallax.statement.setting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.PartsOfSpeech;
import org.parallax.language.Words;

/** Takes from the ends of a span what is not said: marks, stops, "that". Threads may share it. */
public final class Trim {

    /** Marks that open or close a quotation; those that can be apostrophes are not among them. */
    public static final String QUOTATION_MARKS = "\"“”„‟«»〝〞＂「」『』‹›‚`";

    private static final String THAT = "that ";

    private static final Pattern OF_SEVERAL = Pattern.compile(
            "(?i)(?:few|many|some|several|most|all|no|more|both|each|any|every|the|an?|his|her|its|their|\\p{L}+s)\\b");

    /** In words. */
    private static final int LONGEST_THING = 3;

    private static final String SINGLES = "'‘’";
    private static final Pattern LEADING = Pattern.compile(
            "^(?:(?:and|but|or|while|also|only|simply|merely)\\s+)?(?:that|as saying that|as saying)(?:,|\\s)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TRAILING = Pattern.compile("(?:,|\\s)\\s*(?:and|but|or|as|which|who|that|while)\\s*$"
            + "|(?:,|\\s)\\s*(?:and|but|or) (?:(?:otherwise|then|also|later|again|\\p{Ll}+ly) )+(?:said|says|added|adds)\\s*$"
            + "|(?:,|\\s)\\s*(?:and|but|or) (?:otherwise|then|also|later)\\s*$");

    private Trim() {}

    /** Without white space and double quotation marks at its ends; empty where nothing is left. */
    public static Optional<TextSpan> marks(String text, TextSpan span) {
        Optional<TextSpan> inner = ends(text, withoutDoubled(text, span), QUOTATION_MARKS, QUOTATION_MARKS);
        return inner.map(words -> singles(text, words));
    }

    /** Two single marks that stand for a double one, at either end. */
    private static TextSpan withoutDoubled(String text, TextSpan span) {
        int start = isDoubled(text, span.start(), span) ? span.start() + 2 : span.start();
        int end = isDoubled(text, span.end() - 2, span) ? span.end() - 2 : span.end();
        return new TextSpan(start, end);
    }

    private static boolean isDoubled(String text, int at, TextSpan span) {
        return span.length() > 4 && SINGLES.indexOf(text.charAt(at)) >= 0 && text.charAt(at) == text.charAt(at + 1);
    }

    private static TextSpan singles(String text, TextSpan span) {
        boolean pair = span.length() > 2
                && SINGLES.indexOf(text.charAt(span.start())) >= 0
                && SINGLES.indexOf(text.charAt(span.end() - 1)) >= 0;
        return pair ? ends(text, span, SINGLES, SINGLES).orElse(span) : span;
    }

    /** Without what joins it to the outlet's sentence: "that", commas, stray conjunctions, the final stop. */
    public static Optional<TextSpan> joints(String text, TextSpan span) {
        Optional<TextSpan> words = ends(text, span, ",:;-–—.", ",:;-–—.");
        return words.flatMap(w -> conjunctions(text, w)).flatMap(w -> ends(text, w, ",:;-–—", ",:;-–—."));
    }

    private static Optional<TextSpan> conjunctions(String text, TextSpan span) {
        Matcher leading = LEADING.matcher(text).region(span.start(), span.end());
        int start = leading.lookingAt() && !tellsWhich(text, leading.end(), span) ? leading.end() : span.start();
        Matcher trailing = TRAILING.matcher(text.substring(start, span.end()));
        int end = trailing.find() ? start + trailing.start() : span.end();
        return end > start ? Optional.of(new TextSpan(start, end)) : Optional.empty();
    }

    /** {@code dismissed that criticism}: "that" before a thing, with no verb after it, joins no clause. */
    private static boolean tellsWhich(String text, int from, TextSpan span) {
        boolean that = text.regionMatches(true, span.start(), THAT, 0, THAT.length());
        boolean few = from < span.end() && Words.count(text, new TextSpan(from, span.end())) <= LONGEST_THING;
        return that
                && few
                && !OF_SEVERAL.matcher(text).region(from, span.end()).lookingAt()
                && PartsOfSpeech.of(text, span).stream()
                        .noneMatch(token -> token.part().isVerb());
    }

    private static Optional<TextSpan> ends(String text, TextSpan span, String leading, String trailing) {
        int start = span.start();
        int end = span.end();
        while (start < end && isLoose(text.charAt(start), leading) && !isSign(text, start, end)) {
            start++;
        }
        while (end > start && isLoose(text.charAt(end - 1), trailing)) {
            end--;
        }
        return end > start ? Optional.of(new TextSpan(start, end)) : Optional.empty();
    }

    /** {@code -5 percent}: a dash right before a figure, with none before it, makes it less than nothing. */
    private static boolean isSign(String text, int at, int end) {
        boolean dash = text.charAt(at) == '-' || text.charAt(at) == '–';
        return dash
                && at + 1 < end
                && Character.isDigit(text.charAt(at + 1))
                && (at == 0 || Character.isWhitespace(text.charAt(at - 1)));
    }

    private static boolean isLoose(char c, String marks) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || marks.indexOf(c) >= 0;
    }

    /** Joins pieces between which nothing stands but white space and marks. */
    public static boolean isOnlyMarks(String text, int from, int to) {
        return text.substring(from, to).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** The smallest span that holds all of these. */
    static TextSpan around(List<TextSpan> spans) {
        return spans.stream().reduce(TextSpan::union).orElseThrow();
    }
}
