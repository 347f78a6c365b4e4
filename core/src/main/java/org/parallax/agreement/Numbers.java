package org.parallax.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.story.Words.Word;

/** The numbers that words name, in digits: "40" and "forty" are one. */
final class Numbers {

    private static final List<String> SMALL = Arrays.asList(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
                            + " nineteen twenty")
                    .split(" "));
    private static final List<String> TENS =
            Arrays.asList("thirty forty fifty sixty seventy eighty ninety hundred".split(" "));

    private Numbers() {}

    static Set<String> in(List<Word> words) {
        Set<String> numbers = new TreeSet<>();
        for (Word word : words) {
            if (Character.isDigit(word.form().charAt(0))) {
                numbers.add(word.form());
            } else if (SMALL.indexOf(word.form()) >= 2) {
                numbers.add(String.valueOf(SMALL.indexOf(word.form())));
            } else if (TENS.contains(word.form())) {
                numbers.add(String.valueOf(30 + 10 * TENS.indexOf(word.form())));
            }
        }
        return numbers;
    }
}
