package org.parallax.name;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * {@code Mt. Lund} is {@code Mount Lund}, {@code Dept. of Fish} the {@code Department of Fish}: words of organizations and places that many shorten. {@code St.} and the
 * like stand before a name; at its end {@code Lund St.} is a street. Threads may share it.
 */
final class AShortenedWordIsTheWord {

    private static final Map<String, String> ANYWHERE = Map.of(
            "dept", "department",
            "univ", "university",
            "natl", "national",
            "intl", "international",
            "assn", "association",
            "govt", "government");

    private static final Map<String, String> BEFORE_A_NAME =
            Map.of("st", "saint", "mt", "mount", "ft", "fort", "pt", "point");

    private AShortenedWordIsTheWord() {}

    /** The folded words of a name, each in full. */
    static List<String> inFull(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(at -> inFull(words.get(at), at < words.size() - 1))
                .toList();
    }

    private static String inFull(String word, boolean before) {
        String full = ANYWHERE.getOrDefault(word, word);
        return before ? BEFORE_A_NAME.getOrDefault(full, full) : full;
    }
}
