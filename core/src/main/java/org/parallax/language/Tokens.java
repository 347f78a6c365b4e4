package org.parallax.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;

/** Cuts a sentence into words, clitics and marks, as the Penn Treebank does but for hyphens, which part nothing. Threads may share it. */
final class Tokens {

    private static final Pattern CLITIC = Pattern.compile("(?i)(?:n['’]t|['’](?:s|m|d|re|ve|ll))$");

    private Tokens() {}

    static List<TextSpan> in(String text, TextSpan sentence) {
        List<TextSpan> tokens = new ArrayList<>();
        int at = sentence.start();
        for (TextSpan word : Words.in(text, sentence)) {
            marks(text, at, word.start(), tokens);
            word(text, word, tokens);
            at = word.end();
        }
        marks(text, at, sentence.end(), tokens);
        return tokens;
    }

    private static void word(String text, TextSpan word, List<TextSpan> tokens) {
        Matcher clitic = CLITIC.matcher(word.of(text));
        if (clitic.find() && clitic.start() > 0) {
            tokens.add(new TextSpan(word.start(), word.start() + clitic.start()));
            tokens.add(new TextSpan(word.start() + clitic.start(), word.end()));
        } else {
            tokens.add(word);
        }
    }

    private static void marks(String text, int from, int to, List<TextSpan> tokens) {
        for (int at = from; at < to; at++) {
            if (!Sentences.isSpace(text.charAt(at))) {
                tokens.add(new TextSpan(at, at + 1));
            }
        }
    }
}
