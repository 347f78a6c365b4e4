package org.parallax.name;

import java.util.Locale;
import java.util.Set;
import org.parallax.language.WordSets;

/** Months that are a person's first name or surname: "June Marlow", "Agnes May". Threads may share it. */
final class MonthInName {

    private static final Set<String> FIRST = WordSets.of(MonthInName.class, "months that begin names");
    private static final Set<String> LAST = WordSets.of(MonthInName.class, "months that end names");

    private MonthInName() {}

    /** Before a word with a capital. */
    static boolean isGiven(NameText.Word word, NameText.Word next) {
        return has(FIRST, word) && word.isCapitalized() && next.isCapitalized();
    }

    /** After a given name, where no day follows: "Agnes May said", not "told Agnes May 3 would do". */
    static boolean isSurname(NameText text, NameText.Word word) {
        boolean dated =
                text.has(word.index() + 1) && text.word(word.index() + 1).text().matches("\\p{N}.*");
        return has(LAST, word)
                && GivenNames.contains(text.word(word.index() - 1).text())
                && !dated;
    }

    private static boolean has(Set<String> months, NameText.Word word) {
        return months.contains(word.text().toLowerCase(Locale.ROOT));
    }
}
