package org.parallax.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whose an organization is, in letters or in full, makes one name: "UN Security Council", "United Nations Security Council". */
final class LettersBeforeAName {

    private static final int LONGEST = 3;

    private LettersBeforeAName() {}

    /** A name's folded words, with letters for a country or an international organization that stands before other words in full. */
    static List<String> of(List<String> words) {
        for (int length = Math.min(LONGEST, words.size() - 1); length > 1; length--) {
            Optional<String> letters = letters(String.join(" ", words.subList(0, length)));
            if (letters.isPresent()) {
                List<String> shortened = new ArrayList<>(List.of(letters.get().toLowerCase(Locale.ROOT)));
                shortened.addAll(words.subList(length, words.size()));
                return shortened;
            }
        }
        return words;
    }

    private static Optional<String> letters(String name) {
        return Organizations.shortForm(name).or(() -> Countries.letters(name));
    }
}
