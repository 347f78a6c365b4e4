package org.parallax.pronoun;

import java.util.Locale;
import java.util.Optional;
import org.parallax.name.Titles.Gender;

/** The third-person pronouns, by whom they can mean. */
enum Word {
    HE,
    SHE,
    IT,
    THEY;

    /** What a pronoun is in its clause. */
    enum Case {
        SUBJECT,
        OBJECT,
        POSSESSIVE
    }

    static Optional<Word> of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "he", "him", "his", "himself" -> Optional.of(HE);
            case "she", "her", "hers", "herself" -> Optional.of(SHE);
            case "it", "its", "itself" -> Optional.of(IT);
            case "they", "them", "their", "theirs", "themselves" -> Optional.of(THEY);
            default -> Optional.empty();
        };
    }

    Gender gender() {
        return this == HE ? Gender.MALE : this == SHE ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
