package org.parallax.language;

import java.util.List;
import org.parallax.article.TextSpan;

/**
 * A word, a clitic ("'s", "n't") or a mark of a sentence.
 *
 * @param span its place
 * @param lower its letters in lower case, with a straight apostrophe
 * @param part what it is there
 */
public record Token(TextSpan span, String lower, PartOfSpeech part) {

    /** The number of the first of some tokens that begins at an offset or after it; how many they are where none does. */
    public static int firstFrom(List<Token> tokens, int offset) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).span().start() < offset) {
            at++;
        }
        return at;
    }
}
