package org.parallax.disagreement.saying;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.language.Lemma;
import org.parallax.language.ListFile;
import org.parallax.language.NumberNames;

/** Two words of a quotation are one, spelled as in Britain, as in America or as it sounds, or inflected. Numbers never are. Threads may share it. */
final class AreSpelledAlike {

    /** A British way of spelling, and the American one; or "asking" and "askin". */
    private record Way(Pattern british, String american) {

        static Way of(String british, String american) {
            return new Way(Pattern.compile(british), american);
        }

        String in(String word) {
            return british.matcher(word).replaceAll(american);
        }
    }

    private static final List<Way> WAYS = List.of(
            Way.of("(?<=[a-z]{2}[iy])s(?=(?:e|ed|es|er|ers|ing|ation|ations)\\z)", "z"),
            Way.of("(?<=[a-z]{2})our", "or"),
            Way.of("(?<=[a-z]{2}[bt])re(?=s?\\z)", "er"),
            Way.of("ogue(?=s?\\z)", "og"),
            Way.of("(?<=[a-z]{2})ence(?=s?\\z)", "ense"),
            Way.of("amme(?=s?\\z)", "am"),
            Way.of("(?<=[a-z]{3})ing\\z", "in"),
            Way.of("ll", "l"),
            Way.of("ae|oe", "e"));

    private static final Map<String, String> AMERICAN = ListFile.cells(AreSpelledAlike.class, "spellings.tsv")
            .collect(Collectors.toUnmodifiableMap(cells -> cells.get(0), cells -> cells.get(1)));

    private AreSpelledAlike() {}

    /** Of words in lower case; of several, without the blanks between them. */
    static boolean holds(String one, String other) {
        return one.equals(other) || (!isNumber(one) && !isNumber(other) && areOneWord(one, other));
    }

    private static boolean areOneWord(String one, String other) {
        return Lemma.of(one).equals(Lemma.of(other)) || american(one).equals(american(other));
    }

    private static boolean isNumber(String word) {
        return NumberNames.number(word) >= 0 || word.chars().anyMatch(Character::isDigit);
    }

    private static String american(String word) {
        String spelled = AMERICAN.getOrDefault(word, word);
        for (Way way : WAYS) {
            spelled = way.in(spelled);
        }
        return spelled;
    }
}
