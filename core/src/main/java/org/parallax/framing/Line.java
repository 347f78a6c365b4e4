package org.parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.language.WordSets;

/**
 * A sentence of an article, word for word. Threads may share it.
 *
 * @param voice the article
 * @param span its place
 * @param tokens its words and marks
 */
record Line(Voice voice, TextSpan span, List<Token> tokens) {

    private static final Token NONE = new Token(new TextSpan(0, 1), "", PartOfSpeech.MARK);

    private static final Pattern FIGURE = Pattern.compile("[$€£¥]\\d.*");

    private static final Pattern DIGITS = Pattern.compile("\\d.*");

    private static final Set<String> SCALES = WordSets.of(Line.class, "scales");

    private static final Set<String> MARKS = Set.of(",", ".");

    Token token(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }

    int size() {
        return tokens.size();
    }

    TextSpan span(int first, int last) {
        return token(first).span().union(token(last).span());
    }

    Evidence evidence(int first, int last) {
        return voice.evidence(span(first, last));
    }

    /** "$284": whatever it is taken for, no noun. */
    boolean isFigure(int at) {
        return FIGURE.matcher(token(at).lower()).matches();
    }

    /** Of "$6" in "$6,000" and in "$6 billion", where the figure ends; of any other word, itself. */
    int endOfFigure(int at) {
        int end = at;
        while (isFigure(at) && isInFigure(end + 1)) {
            end++;
        }
        return end;
    }

    /** Of "237" in "1,237" the "1", where the figure begins; of any other word, itself. */
    int beginOfFigure(int at) {
        int begin = at;
        while (isDigits(begin) && isBesideTheLast(begin) && isInFigureBefore(begin)) {
            begin -= isDigits(begin - 1) ? 1 : 2;
        }
        return begin;
    }

    private boolean isInFigureBefore(int at) {
        boolean mark = MARKS.contains(token(at - 1).lower()) && isBesideTheLast(at - 1);
        return isDigits(at - 1) || (mark && isDigits(at - 2));
    }

    /** Whether a figure that ends before a word or mark goes on with it: ",000", "million". */
    boolean isInFigure(int at) {
        boolean digits = isBesideTheLast(at) && isDigits(at);
        boolean mark =
                isBesideTheLast(at) && MARKS.contains(token(at).lower()) && isBesideTheLast(at + 1) && isDigits(at + 1);
        return SCALES.contains(token(at).lower()) || digits || mark;
    }

    private boolean isDigits(int at) {
        return DIGITS.matcher(token(at).lower()).matches();
    }

    /** Whether no space stands between a word or mark and the one before it. */
    boolean isBesideTheLast(int at) {
        return at > 0
                && at < size()
                && token(at - 1).span().end() == token(at).span().start();
    }

    /** Whether a word belongs to a time. */
    boolean isTime(int at) {
        return voice.isTime(token(at).span());
    }

    boolean isHeadline() {
        return voice.article().article().inHeadline(span);
    }

    /** Whether it is one of the first sentences of the body. */
    boolean isInLead() {
        return voice.isInLead(span);
    }

    /** Whether it is one of the very first sentences of the body. */
    boolean isAtTheTop() {
        return voice.isAtTheTop(span);
    }

    /** Whether the words from one to another are the outlet's own. */
    boolean isOwn(int first, int last) {
        return voice.isOwn(span(first, last));
    }

    /** Whether a word stands outside quotation marks. */
    boolean isUnquoted(int at) {
        return !voice.others().areQuotedAt(span(at, at));
    }

    /** The name that a token belongs to. */
    Optional<Named> nameAt(int index) {
        return index >= 0 && index < size() ? voice.names().at(token(index).span()) : Optional.empty();
    }

    boolean isNamed(int index) {
        return nameAt(index).isPresent();
    }

    /** Whom the story knows by name that a token speaks of, by a name or a pronoun. */
    Optional<Named> spokenNameAt(int index) {
        return nameAt(index).or(() -> spokenOfAt(index));
    }

    /** Whom the story knows by name that a token speaks of without the name. */
    Optional<Named> spokenOfAt(int index) {
        return voice.names().spokenOfAt(token(index).span());
    }

    /** The index of the token that holds an offset; -1 where none does. */
    int at(int offset) {
        for (int i = 0; i < size(); i++) {
            if (token(i).span().contains(offset)) {
                return i;
            }
        }
        return -1;
    }

    /** The noun phrase without its article around a noun or adjective; empty where no noun comes. */
    Optional<NounPhrase> phraseAt(int at) {
        return NounPhrase.around(this, at);
    }

    /** The indexes of tokens from one to another that are in the line. */
    List<Integer> indexes(int from, int to) {
        List<Integer> indexes = new ArrayList<>();
        for (int i = Math.max(0, from); i <= Math.min(to, size() - 1); i++) {
            indexes.add(i);
        }
        return indexes;
    }
}
