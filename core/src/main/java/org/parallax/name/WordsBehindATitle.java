package org.parallax.name;

import java.util.Locale;
import java.util.Set;
import org.parallax.language.WordSets;
import org.parallax.name.NameText.Word;

/**
 * {@code Speaker Pro Tem Ada Brook}, {@code Professor Emerita Ada Brook}: what stands behind a title and says how it is held is of the title, and no name.
 * Threads may share it.
 */
public final class WordsBehindATitle {

    private static final Set<String> WORDS = WordSets.of(WordsBehindATitle.class, "stands behind a title");

    private WordsBehindATitle() {}

    /** Whether a word can stand so, as it is written before a name: "Tem". */
    public static boolean canBe(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && isOne(word);
    }

    /** Whether a word stands so: nothing but its like between it and the title. */
    static boolean holds(NameText text, int index) {
        int at = index;
        while (at > 0 && isOne(text.word(at).text()) && isBeside(text.gapAfter(at - 1))) {
            at--;
        }
        Word title = text.word(at);
        return at < index && !isOne(title.text()) && Titles.isOfficeHead(title.text());
    }

    private static boolean isBeside(String gap) {
        return gap.equals(" ") || gap.equals("-");
    }

    private static boolean isOne(String word) {
        return WORDS.contains(word.replace(".", "").toLowerCase(Locale.ROOT));
    }
}
