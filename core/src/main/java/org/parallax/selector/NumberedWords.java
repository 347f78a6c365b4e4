package org.parallax.selector;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.language.Words;

/** The words of a text in lower case, equal ones under one number, with all places of each. Immutable. */
final class NumberedWords {

    /** The number of a word that the text does not have. */
    static final int UNKNOWN = -1;

    private final List<TextSpan> spans;
    private final int[] numbers;
    private final Map<String, Integer> known = new HashMap<>();

    /** Places by number: those of number n stand from {@code first[n]} up to {@code first[n + 1]}. */
    private final int[] first;

    private final int[] places;

    NumberedWords(String text) {
        spans = text.isEmpty() ? List.of() : Words.in(text, new TextSpan(0, text.length()));
        numbers = spans.stream()
                .mapToInt(span -> known.computeIfAbsent(lower(span.of(text)), word -> known.size()))
                .toArray();
        first = new int[known.size() + 1];
        Arrays.stream(numbers).forEach(number -> first[number + 1]++);
        Arrays.parallelPrefix(first, Integer::sum);
        places = new int[numbers.length];
        int[] next = first.clone();
        IntStream.range(0, numbers.length).forEach(i -> places[next[numbers[i]]++] = i);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    int size() {
        return numbers.length;
    }

    TextSpan span(int word) {
        return spans.get(word);
    }

    int number(int word) {
        return numbers[word];
    }

    int number(String word) {
        return known.getOrDefault(lower(word), UNKNOWN);
    }

    int[] numbers(List<String> words) {
        return words.stream().mapToInt(this::number).toArray();
    }

    /** How often a word is there. */
    int count(int number) {
        return number == UNKNOWN ? 0 : first[number + 1] - first[number];
    }

    /** Which words of the text have a number, in order. */
    IntStream places(int number) {
        return number == UNKNOWN
                ? IntStream.empty()
                : IntStream.range(first[number], first[number + 1]).map(i -> places[i]);
    }

    /** The first word that begins at or after a place; {@link #size()} where none does. */
    int firstFrom(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether these words stand there, one after the other. */
    boolean stand(int[] wanted, int word) {
        return word >= 0
                && word + wanted.length <= numbers.length
                && Arrays.equals(numbers, word, word + wanted.length, wanted, 0, wanted.length);
    }
}
