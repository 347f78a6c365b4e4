package org.parallax.utterance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.parallax.language.NumberNames;
import org.parallax.story.Words.Word;

/** The numbers that words name, in digits: "240", "two hundred and forty" are one, and so are "2,000", "2000" and "two thousand". */
final class Numbers {

    private static final Map<String, Long> SCALES =
            Map.of("hundred", 100L, "thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);

    /** More is worked out of nothing. */
    private static final long MOST = 1_000_000_000;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
    private static final Pattern THREE = Pattern.compile("[0-9]{3}");

    /** Words of one number: "nine hundred and ninety-nine thousand two hundred and forty". */
    private static final int LONGEST = 9;

    private Numbers() {}

    /** A number, and the word after it. */
    private record Counted(long value, int end) {}

    static Set<String> in(List<Word> words) {
        Set<String> numbers = new TreeSet<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Counted> counted = spelledOrInDigits(words, at);
            counted.ifPresent(number -> numbers.add(String.valueOf(number.value())));
            if (counted.isEmpty() && Character.isDigit(form(words, at).charAt(0))) {
                numbers.add(form(words, at));
            }
            at = counted.map(Counted::end).orElse(at + 1);
        }
        return numbers;
    }

    private static Optional<Counted> spelledOrInDigits(List<Word> words, int at) {
        Optional<Counted> digits = digits(words, at);
        return digits.isPresent() ? digits : spelled(words, at);
    }

    /** "2000", "2,000", "2 million". */
    private static Optional<Counted> digits(List<Word> words, int at) {
        if (!DIGITS.matcher(form(words, at)).matches()) {
            return Optional.empty();
        }
        long value = Long.parseLong(form(words, at));
        int end = at + 1;
        while (end - at < LONGEST && value < MOST && goesOnInThousands(words, at, end)) {
            value = value * 1_000 + Long.parseLong(form(words, end));
            end++;
        }
        long scale = SCALES.getOrDefault(form(words, end), 1L);
        boolean scaled = scale > 1 && value < MOST;
        return Optional.of(scaled ? new Counted(value * scale, end + 1) : new Counted(value, end));
    }

    /** Three digits more behind one sign. */
    private static boolean goesOnInThousands(List<Word> words, int from, int at) {
        return THREE.matcher(form(words, at)).matches()
                && form(words, from).length() <= 3
                && words.get(at).span().start() == words.get(at - 1).span().end() + 1;
    }

    /** From "two" on; "one" alone names nothing. */
    private static Optional<Counted> spelled(List<Word> words, int from) {
        long total = 0;
        long part = 0;
        int end = from;
        for (int at = from; at < from + LONGEST; at++) {
            long number = NumberNames.number(form(words, at));
            Long scale = SCALES.get(form(words, at));
            if (number > 0 && adds(part, number)) {
                part += number;
                end = at + 1;
            } else if (scale != null) {
                boolean carry = scale > 100;
                total = carry ? total + Math.max(1, part) * scale : total;
                part = carry ? 0 : Math.max(1, part) * scale;
                end = at + 1;
            } else if (end == from || end != at || !isAnd(words, at)) {
                break;
            }
        }
        long value = total + part;
        return value > 1 ? Optional.of(new Counted(value, end)) : Optional.empty();
    }

    /** Between a scale and a number: "two hundred and forty". */
    private static boolean isAnd(List<Word> words, int at) {
        return form(words, at).equals("and")
                && SCALES.containsKey(form(words, at - 1))
                && NumberNames.number(form(words, at + 1)) > 0;
    }

    /** "Twenty" and "five" make one number; "five" and "six" are two. */
    private static boolean adds(long part, long next) {
        return part % 100 == 0 || (part % 10 == 0 && part % 100 >= 20 && next < 10);
    }

    private static String form(List<Word> words, int at) {
        return at < words.size() ? words.get(at).form() : "";
    }
}
