package org.parallax.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.language.NumberNames;
import org.parallax.story.Words;
import org.parallax.story.Words.Word;

/**
 * A whole number with the word behind it: "14 sailors", "Twenty-one of the sailors", "2 million crowns".
 *
 * @param value what it comes to
 * @param noun the root of the next telling word; "" where there is none before the next mark
 */
record Numbers(long value, String noun) {

    private static final int LONGEST = 9;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int FIRST_TENS = 10;

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d+");
    private static final Pattern BARE_YEAR = Pattern.compile("\\d{4}");

    /** Words and what holds them together. */
    private static final Pattern ON_ONE_LINE = Pattern.compile("[\\p{L}\\p{N}\\s'’‘“”\"-]*");

    private static final Map<String, Long> SCALES =
            Map.of("hundred", 100L, "thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);

    /** The words of a number up to {@code end}, exclusive. */
    private record Counted(long value, int end) {}

    /** All of a text but years; "2.5" is none. */
    static List<Numbers> in(String text) {
        List<Word> words = Words.in(text).all();
        List<Numbers> numbers = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Counted> counted = counted(text, words, at);
            counted.ifPresent(number -> numbers.add(new Numbers(number.value(), noun(text, words, number.end()))));
            at = counted.map(Counted::end).orElse(at + 1);
        }
        return numbers;
    }

    /** "Forty", "twenty-one", "two hundred and five", "3 million"; empty where no number begins. */
    private static Optional<Counted> counted(String text, List<Word> words, int at) {
        return small(text, words, at).map(first -> {
            Counted scaled = scaled(words, first);
            boolean more =
                    scaled.end() > first.end() && form(words, scaled.end()).equals("and");
            return more
                    ? named(words, scaled.end() + 1)
                            .map(rest -> new Counted(scaled.value() + rest.value(), rest.end()))
                            .orElse(scaled)
                    : scaled;
        });
    }

    private static Counted scaled(List<Word> words, Counted first) {
        Counted scaled = first;
        while (SCALES.containsKey(form(words, scaled.end()))) {
            long scale = SCALES.getOrDefault(form(words, scaled.end()), 1L);
            scaled = new Counted(scaled.value() * scale, scaled.end() + 1);
        }
        return scaled;
    }

    private static Optional<Counted> small(String text, List<Word> words, int at) {
        String written = words.get(at).span().of(text);
        if (!DIGITS.matcher(written).matches()) {
            return named(words, at);
        }
        String digits = written.replace(",", "");
        return Optional.of(digits)
                .filter(number -> number.length() <= LONGEST && !isAYear(written))
                .map(Long::parseLong)
                .filter(value -> value > 0)
                .map(value -> new Counted(value, at + 1));
    }

    /** Below a hundred, from one on. */
    private static Optional<Counted> named(List<Word> words, int at) {
        int number = NumberNames.number(form(words, at));
        int ones = NumberNames.isTens(form(words, at)) ? NumberNames.number(form(words, at + 1)) : 0;
        boolean both = ones > 0 && ones < FIRST_TENS;
        return number > 0
                ? Optional.of(new Counted(both ? number + ones : number, at + (both ? 2 : 1)))
                : Optional.empty();
    }

    private static boolean isAYear(String written) {
        return BARE_YEAR.matcher(written).matches()
                && Integer.parseInt(written) >= FIRST_YEAR
                && Integer.parseInt(written) <= LAST_YEAR;
    }

    private static String noun(String text, List<Word> words, int from) {
        int end = words.get(from - 1).span().end();
        return words.stream()
                .skip(from)
                .filter(Word::telling)
                .findFirst()
                .filter(word -> ON_ONE_LINE
                        .matcher(text.substring(end, word.span().start()))
                        .matches())
                .map(word -> Words.root(word.stem()))
                .orElse("");
    }

    private static String form(List<Word> words, int at) {
        return at < words.size() ? words.get(at).form() : "";
    }
}
