package org.parallax.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What English calls the numbers below a hundred that have a word of their own: "zero" to "nineteen", "twenty" to "ninety". Threads may share it. */
public final class NumberNames {

    private static final List<String> BELOW_TWENTY = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");

    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final int TEN = 10;
    private static final int FIRST_TENS = 20;

    private static final Map<String, Integer> NUMBERS = numbers();

    private NumberNames() {}

    /** The number that a word in lower case names; -1 for any other word. */
    public static int number(String word) {
        return NUMBERS.getOrDefault(word, -1);
    }

    /** Whether a word names a whole number of tens, twenty at least. */
    public static boolean isTens(String word) {
        return TENS.contains(word);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < BELOW_TWENTY.size(); i++) {
            numbers.put(BELOW_TWENTY.get(i), i);
        }
        for (int i = 0; i < TENS.size(); i++) {
            numbers.put(TENS.get(i), FIRST_TENS + TEN * i);
        }
        return Map.copyOf(numbers);
    }
}
