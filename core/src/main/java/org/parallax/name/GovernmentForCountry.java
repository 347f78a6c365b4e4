package org.parallax.name;

import java.util.Optional;
import org.parallax.name.Countries.Country;

/** A country's government is named by its people: "the Norwegian government" is Norway, as "the government of Norway" is. */
final class GovernmentForCountry {

    private static final String GOVERNMENT = " government";
    private static final int MOST_WORDS = 3;

    private GovernmentForCountry() {}

    /** The index of the last word of such a name that begins here; -1 where none does. */
    static int lastWord(NameText text, int first) {
        if (!text.word(first).isCapitalized()) {
            return -1;
        }
        int most = Math.min(first + MOST_WORDS, text.words().size()) - 1;
        for (int last = first + 1; last <= most; last++) {
            if (country(text.span(first, last).of(text.text())).isPresent()) {
                return last;
            }
        }
        return -1;
    }

    /** The country whose government a name is. */
    static Optional<Country> country(String name) {
        return name.endsWith(GOVERNMENT)
                ? Countries.ofDemonym(name.substring(0, name.length() - GOVERNMENT.length()))
                : Optional.empty();
    }
}
