package org.parallax.bench.extraction;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.intake.line.Words;

/**
 * What a page says beside its article.
 *
 * @param title the headline
 * @param day ISO; empty where none is marked or found
 * @param authors their names' letters; empty where nobody is named
 */
record PageFacts(String title, Optional<String> day, Set<String> authors) {

    private static final Pattern BETWEEN = Pattern.compile("(?iu)\\s*(?:[,;&|]|\\band\\b)\\s*");

    /** From the names in a row, as printed. */
    static PageFacts of(String title, Optional<String> day, String authors) {
        Set<String> names = Arrays.stream(BETWEEN.split(authors, -1))
                .map(Words::letters)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        return new PageFacts(title, day, names);
    }

    /** Letters and digits are the same. */
    boolean hasTitleOf(PageFacts other) {
        return Words.letters(title).equals(Words.letters(other.title));
    }

    boolean hasDayOf(PageFacts other) {
        return day.equals(other.day);
    }

    /** The same names, none of them more or less; their order counts for nothing. */
    boolean hasAuthorsOf(PageFacts other) {
        return authors.equals(other.authors);
    }
}
