package org.parallax.headline;

import java.util.ArrayList;
import java.util.List;
import org.parallax.language.NumberNames;
import org.parallax.story.Words;
import org.parallax.story.Words.Word;

/**
 * A number with the word behind it.
 *
 * @param value what it comes to
 * @param noun the root of the next telling word; "" where there is none
 */
record Numbers(long value, String noun) {

    /** Up to here the words of a headline are counted; higher ones are written in digits. */
    private static final int LAST_NAME = 20;

    private static final int LONGEST = 9;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** All of a text but years. */
    static List<Numbers> in(String text) {
        List<Word> words = Words.in(text).all();
        List<Numbers> numbers = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            long value = value(words.get(i).form());
            if (value > 0 && (value < FIRST_YEAR || value > LAST_YEAR)) {
                numbers.add(new Numbers(
                        value,
                        i + 1 < words.size() ? Words.root(words.get(i + 1).stem()) : ""));
            }
        }
        return numbers;
    }

    private static long value(String form) {
        boolean digits = form.length() <= LONGEST && form.chars().allMatch(c -> c >= '0' && c <= '9');
        int named = NumberNames.number(form);
        return digits ? Long.parseLong(form) : named <= LAST_NAME ? named : 0;
    }
}
