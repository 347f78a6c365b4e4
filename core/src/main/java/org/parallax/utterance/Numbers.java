package org.parallax.utterance;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.language.NumberNames;
import org.parallax.story.Words.Word;

/** The numbers that words name, in digits: "40" and "forty" are one. */
final class Numbers {

    private Numbers() {}

    static Set<String> in(List<Word> words) {
        Set<String> numbers = new TreeSet<>();
        for (Word word : words) {
            if (Character.isDigit(word.form().charAt(0))) {
                numbers.add(word.form());
            } else if (word.form().equals("hundred")) {
                numbers.add("100");
            } else if (NumberNames.number(word.form()) >= 2) {
                numbers.add(String.valueOf(NumberNames.number(word.form())));
            }
        }
        return numbers;
    }
}
