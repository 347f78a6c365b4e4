package org.parallax.timeline;

import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.story.Words;

/** Parts of a sentence that can each tell an event of their own. */
final class Clauses {

    private static final Set<String> BEGIN =
            Set.of("after", "before", "when", "while", "which", "who", "but", "and", "following", "where", "since");

    private Clauses() {}

    /** The number of the clause that a place of a sentence lies in. */
    static int number(Words words, String text, TextSpan sentence, int at) {
        int number = 0;
        for (Words.Word word : words.within(new TextSpan(sentence.start(), Math.max(at, sentence.start() + 1)))) {
            number += begins(text, word) ? 1 : 0;
        }
        return number;
    }

    private static boolean begins(String text, Words.Word word) {
        int before = word.span().start() - 2;
        boolean parted = before >= 0 && ",;–—".indexOf(text.charAt(before)) >= 0;
        boolean always = word.form().equals("after")
                || word.form().equals("before")
                || word.form().equals("when");
        return BEGIN.contains(word.form()) && (parted || always);
    }
}
