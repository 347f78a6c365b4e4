package org.parallax.disagreement.line;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.language.ListFile;

/** The words for what news counts: what became of people, units of measure, people in a crowd; all in lower case. Threads may share it. */
public final class CountedWords {

    /**
     * A unit of measure.
     *
     * @param measures what it measures: "length"
     * @param base how many of the base unit one is
     */
    public record Unit(String measures, double base) {}

    private static final String CURRENCIES = "$£€¥";

    private static final Map<String, String> TOLLS = new HashMap<>();
    private static final Map<String, String> BECAME = new HashMap<>();
    private static final Map<String, Unit> UNITS = new HashMap<>();
    private static final Set<String> PEOPLE =
            ListFile.rows(CountedWords.class, "people.tsv").collect(Collectors.toUnmodifiableSet());

    static {
        ListFile.cells(CountedWords.class, "counted.tsv").forEach(cells -> {
            BECAME.put(cells.get(0), cells.get(1));
            ListFile.words(cells.get(2)).forEach(word -> TOLLS.put(word, cells.get(0)));
        });
        ListFile.cells(CountedWords.class, "units.tsv").forEach(cells -> {
            Unit unit = new Unit(cells.get(0), Double.parseDouble(cells.get(1)));
            ListFile.words(cells.get(2)).forEach(name -> UNITS.put(name, unit));
        });
    }

    private CountedWords() {}

    /** The name of the count that a word stands for: "dead" of "killed". */
    public static Optional<String> toll(String word) {
        return Optional.ofNullable(TOLLS.get(word));
    }

    /** What became of those that a count is of: "died" of "dead". */
    public static String became(String toll) {
        return BECAME.getOrDefault(toll, toll);
    }

    /** Whether a word stands for a toll: "killed", "wounded". */
    public static boolean isToll(String word) {
        return TOLLS.containsKey(word);
    }

    /** The unit that a word names; empty for none. */
    public static Optional<Unit> unit(String word) {
        return Optional.ofNullable(UNITS.get(word));
    }

    /** Whether a word is one for people in a crowd: "protesters". */
    public static boolean isPerson(String word) {
        return PEOPLE.contains(word);
    }

    /** "$", "us$". */
    public static boolean isCurrency(String sign) {
        return sign.chars().anyMatch(letter -> CURRENCIES.indexOf(letter) >= 0);
    }
}
