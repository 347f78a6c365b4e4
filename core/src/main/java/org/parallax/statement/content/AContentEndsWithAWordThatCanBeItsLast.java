package org.parallax.statement.content;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.PartsOfSpeech;
import org.parallax.language.Token;
import org.parallax.language.Words;
import org.parallax.statement.setting.Setting;

/**
 * {@code offered help for rowers in | 2030}, {@code she praised the pier when | , at a fair, …}: a content that breaks off behind a small word which leads on
 * to more is cut back to the word before. {@code The pier they walked on.} ends with it. Threads may share it.
 */
final class AContentEndsWithAWordThatCanBeItsLast {

    /** These lead on to a noun, if a word follows them. */
    private static final Set<String> BEFORE_A_NOUN = Set.of(
            "in", "on", "to", "for", "of", "by", "from", "with", "at", "than", "into", "toward", "towards", "upon",
            "among", "amongst", "between", "a", "an", "the", "their", "its", "my", "our", "your");

    /** These lead on to a clause, if a word or a comma follows them. */
    private static final Set<String> BEFORE_A_CLAUSE = Set.of(
            "when",
            "because",
            "although",
            "though",
            "unless",
            "until",
            "if",
            "whereas",
            "since",
            "whether",
            "where",
            "lest",
            "whom",
            "whose",
            "nor");

    /** "Carry on", "give in": behind a verb they may be of it. */
    private static final Set<String> PARTICLES = Set.of("in", "on", "by", "to");

    /** "Even if", "ever since". */
    private static final Set<String> WITH_THEM = Set.of("even", "only", "just", "ever", "not");

    private static final String CLOSING = "’'”\")]";

    private static final Pattern WORD_NEXT = Pattern.compile("\\s[\\p{L}\\p{N}$£€]");
    private static final Pattern CLAUSE_NEXT = Pattern.compile(",?[ \\u00a0][\\p{L}\\p{N}“\"]");

    private final Setting setting;

    AContentEndsWithAWordThatCanBeItsLast(Setting setting) {
        this.setting = setting;
    }

    /** The piece up to its last word that can be one; the same where it is whole, or ends with a quotation. */
    TextSpan cut(TextSpan piece) {
        List<TextSpan> words = Words.in(setting.text(), piece);
        int last = words.size() - 1;
        boolean open = last > 0 && words.get(last).end() == piece.end() && !isQuoted(piece.end() - 1);
        if (!open || !leadsOn(piece.end(), words, last)) {
            return piece;
        }
        int end = last - 1;
        while (end > 0 && isSmall(lower(words.get(end)))) {
            end--;
        }
        return new TextSpan(
                piece.start(), behind(words.get(end).end(), words.get(end + 1).start()));
    }

    /** Past a closing mark that stands between the last word and the first that is cut off. */
    private int behind(int word, int next) {
        int at = next;
        while (at > word && CLOSING.indexOf(setting.text().charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private boolean isQuoted(int at) {
        return setting.quotations().around(at).isPresent();
    }

    private boolean leadsOn(int end, List<TextSpan> words, int last) {
        String word = lower(words.get(last));
        if (BEFORE_A_CLAUSE.contains(word)) {
            return follows(CLAUSE_NEXT, end);
        }
        return BEFORE_A_NOUN.contains(word)
                && follows(WORD_NEXT, end)
                && !(PARTICLES.contains(word) && isVerb(words.get(last - 1)));
    }

    private boolean follows(Pattern next, int end) {
        return next.matcher(setting.text()).region(end, setting.text().length()).lookingAt();
    }

    private boolean isVerb(TextSpan word) {
        TextSpan sentence = setting.sentenceSpan(word.start()).orElse(word);
        List<Token> tokens = PartsOfSpeech.of(setting.text(), sentence);
        int at = Token.firstFrom(tokens, word.start());
        return at < tokens.size() && tokens.get(at).part().isVerbForm();
    }

    private static boolean isSmall(String word) {
        return BEFORE_A_NOUN.contains(word) || BEFORE_A_CLAUSE.contains(word) || WITH_THEM.contains(word);
    }

    private String lower(TextSpan word) {
        return word.of(setting.text()).toLowerCase(Locale.ROOT);
    }
}
