package org.parallax.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Hears a language by its commonest small words and by the letters that hardly another one has. Threads may share it. */
final class CommonWords {

    private static final int LOOK = 20_000;

    private static final int LAST_OF_ASCII = 0x7F;

    /** How much a word that is on no list counts for the languages that have its letters, beside a word that is. Any less, and Baltic and Turkic sentences are not heard. */
    private static final double BY_LETTER = .5;

    private static final Map<String, List<String>> LANGUAGES_OF_WORD = languages(1);
    private static final Map<String, List<String>> LANGUAGES_OF_LETTER = languages(2);

    private static final Set<String> CODES = ListFile.cells(CommonWords.class, "common-words.tsv")
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private CommonWords() {}

    private static Map<String, List<String>> languages(int cell) {
        Map<String, Collection<String>> languages = new HashMap<>();
        ListFile.cells(CommonWords.class, "common-words.tsv")
                .forEach(row -> ListFile.words(row.get(cell))
                        .forEach(each -> languages
                                .computeIfAbsent(each, none -> new TreeSet<>())
                                .add(row.get(0))));
        return languages.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> List.copyOf(each.getValue())));
    }

    static boolean has(String code) {
        return CODES.contains(code);
    }

    /** How much of each language is in a text: its words that are on the language's list, each shared among the languages that have it. */
    static Heard in(String text) {
        Map<String, Integer> words = new LinkedHashMap<>();
        int lowerCase = 0;
        int end = Math.min(LOOK, text.length());
        int from = wordAt(text, 0, end);
        while (from < end) {
            int to = endOfWord(text, from, end);
            lowerCase += Character.isLowerCase(text.codePointAt(from)) ? 1 : 0;
            words.merge(text.substring(from, to).toLowerCase(Locale.ROOT), 1, Integer::sum);
            from = wordAt(text, to, end);
        }
        return heard(words, lowerCase);
    }

    private static Heard heard(Map<String, Integer> words, int lowerCase) {
        Map<String, Double> sums = new TreeMap<>();
        Map<String, Integer> different = new TreeMap<>();
        words.forEach((word, times) -> shares(word).forEach((code, share) -> {
            sums.merge(code, times * share, Double::sum);
            different.merge(code, 1, Integer::sum);
        }));
        return new Heard(sums, different, lowerCase);
    }

    /** What a word counts for each language. */
    private static Map<String, Double> shares(String word) {
        Map<String, Double> shares = new HashMap<>();
        List<String> languages = LANGUAGES_OF_WORD.getOrDefault(word, List.of());
        if (languages.isEmpty()) {
            word.codePoints()
                    .filter(c -> c > LAST_OF_ASCII)
                    .distinct()
                    .mapToObj(Character::toString)
                    .forEach(letter -> share(BY_LETTER, LANGUAGES_OF_LETTER.getOrDefault(letter, List.of()), shares));
        } else {
            share(1, languages, shares);
        }
        return shares;
    }

    private static void share(double weight, List<String> languages, Map<String, Double> shares) {
        languages.forEach(code -> shares.merge(code, weight / languages.size(), Double::sum));
    }

    /** Where the next word begins. */
    private static int wordAt(String text, int from, int end) {
        int at = from;
        while (at < end && !isOfAWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return Math.min(at, end);
    }

    private static int endOfWord(String text, int from, int end) {
        int at = from;
        while (at < end && isOfAWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return Math.min(at, end);
    }

    private static boolean isOfAWord(int c) {
        return Character.isLetter(c) || (c > LAST_OF_ASCII && isMark(Character.getType(c)));
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
