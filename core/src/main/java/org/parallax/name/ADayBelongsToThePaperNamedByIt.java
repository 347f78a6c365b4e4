package org.parallax.name;

import java.util.Locale;
import java.util.Set;
import org.parallax.language.WordSets;
import org.parallax.name.NameText.Word;

/** {@code The Sunday Herald} is a paper by that name, and not the Herald on a Sunday. Threads may share it. */
final class ADayBelongsToThePaperNamedByIt {

    private static final Set<String> DAYS = WordSets.of(ADayBelongsToThePaperNamedByIt.class, "days");

    private ADayBelongsToThePaperNamedByIt() {}

    /** Whether the first of two words of a name is a day, and the second a word by which papers are called. */
    static boolean holds(Word first, Word second) {
        return first.isCapitalized()
                && second.isCapitalized()
                && DAYS.contains(first.text().toLowerCase(Locale.ROOT))
                && TailOfAName.isForAPaper(second.text());
    }
}
