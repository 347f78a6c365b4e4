package org.parallax.bench.story;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A text as its letters and digits, decomposed and in lower case: how texts are compared. Spans, in UTF-16 units of the text, become stretches
 * of it, in code points.
 */
final class Projection {

    private final int[] letters;
    private final int[] at;
    private final String text;

    private Projection(int[] letters, int[] at, String text) {
        this.letters = letters;
        this.at = at;
        this.text = text;
    }

    static Projection of(String text) {
        IntStream.Builder letters = IntStream.builder();
        IntStream.Builder at = IntStream.builder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int start = i;
            folded(text.codePointAt(i))
                    .codePoints()
                    .filter(Projection::isLetterOrNumber)
                    .forEach(letter -> {
                        letters.add(letter);
                        at.add(start);
                    });
        }
        return new Projection(letters.build().toArray(), at.build().toArray(), text);
    }

    private static String folded(int letter) {
        return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
    }

    /** As Python's {@code str.isalnum}. */
    private static boolean isLetterOrNumber(int letter) {
        return switch (Character.getType(letter)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    int[] letters() {
        return letters;
    }

    int[] letters(Stretch stretch) {
        return Arrays.copyOfRange(letters, stretch.start(), Math.max(stretch.start(), stretch.end()));
    }

    /** How long the text is, in UTF-16 units. */
    int length() {
        return text.length();
    }

    Stretch stretch(int start, int end) {
        return new Stretch(index(start), index(end));
    }

    /** Where a stretch that is not empty begins in the text, in UTF-16 units. */
    int start(Stretch stretch) {
        return at[stretch.start()];
    }

    /** Where it ends. */
    int end(Stretch stretch) {
        int last = at[stretch.end() - 1];
        return last + Character.charCount(text.codePointAt(last));
    }

    private int index(int offset) {
        int unit = Math.min(offset, text.length());
        boolean inPair = unit > 0
                && unit < text.length()
                && Character.isLowSurrogate(text.charAt(unit))
                && Character.isHighSurrogate(text.charAt(unit - 1));
        return firstFrom(inPair ? unit - 1 : unit);
    }

    private int firstFrom(int unit) {
        int low = 0;
        int high = at.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (at[middle] < unit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Everywhere that the words stand. */
    List<Stretch> places(String words) {
        int[] wanted = of(words).letters;
        List<Stretch> places = new ArrayList<>();
        for (int i = 0; wanted.length > 0 && i + wanted.length <= letters.length; i++) {
            if (Arrays.equals(letters, i, i + wanted.length, wanted, 0, wanted.length)) {
                places.add(new Stretch(i, i + wanted.length));
            }
        }
        return places;
    }
}
