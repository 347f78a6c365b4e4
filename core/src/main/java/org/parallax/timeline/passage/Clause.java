package org.parallax.timeline.passage;

import java.util.List;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.Token;
import org.parallax.language.WordSets;

/** The words around a time, as far as the next mark or joining word. */
public final class Clause {

    private static final Set<String> BORDERS = WordSets.of(Clause.class, "borders of a clause");

    private Clause() {}

    /**
     * The words and marks around a time, the time itself among them.
     *
     * @param sentence the words and marks of the time's sentence
     */
    public static List<Token> of(List<Token> sentence, TextSpan time) {
        int at = 0;
        while (at < sentence.size() && sentence.get(at).span().start() < time.start()) {
            at++;
        }
        int from = at;
        while (from > 0 && !BORDERS.contains(sentence.get(from - 1).lower())) {
            from--;
        }
        int to = at;
        while (to < sentence.size() && !isBorder(sentence.get(to), time)) {
            to++;
        }
        return sentence.subList(from, to);
    }

    private static boolean isBorder(Token token, TextSpan time) {
        return token.span().start() >= time.end() && BORDERS.contains(token.lower());
    }
}
