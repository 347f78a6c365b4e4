package org.parallax.timeline.standing;

import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.WordSets;
import org.parallax.story.Words;

/** Parts of a sentence that can each tell an event of their own. */
final class Clauses {

    private static final Set<String> BEGIN = WordSets.of(Clauses.class, "begins a clause");

    /** Reporting verbs: what they date is the speech, not what is said. */
    private static final Set<String> SPEECH = WordSets.of(Clauses.class, "told");

    private static final Set<String> BETWEEN = WordSets.of(Clauses.class, "between telling and its day");

    /** Stands for the clause of the speech verb. */
    private static final int SAID = -1;

    private Clauses() {}

    /** The number of the clause that a place of a sentence lies in. */
    static int number(Words words, String text, TextSpan sentence, int at) {
        if (isSaid(words, at)) {
            return SAID;
        }
        int number = 0;
        for (Words.Word word : words.within(new TextSpan(sentence.start(), Math.max(at, sentence.start() + 1)))) {
            number += begins(text, word) ? 1 : 0;
        }
        return number;
    }

    /** "…, the minister said on Tuesday". */
    private static boolean isSaid(Words words, int at) {
        int before = words.firstFrom(at) - 1;
        while (before > 0 && BETWEEN.contains(words.get(before).form())) {
            before--;
        }
        return before >= 0 && SPEECH.contains(words.get(before).form());
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
