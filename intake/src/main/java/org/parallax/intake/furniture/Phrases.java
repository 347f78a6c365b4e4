package org.parallax.intake.furniture;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Patterns for whole lines, of which one must match; a sign of punctuation may end the line. Case counts for nothing. Threads may share it.
 */
final class Phrases {

    /*
     * Every line of a page is held against some two hundred patterns, and most cannot begin with the line's first letter. So for each letter
     * there is a pattern of those alone that can (FirstLetters); it is made when a line first begins with that letter. What a line begins with
     * that is no letter of ASCII is held against them all.
     */
    private static final int LETTERS = 26;

    private static final String END = "\\s*[.:!…»›>]*";

    private final List<String> all;
    private final AtomicReferenceArray<Pattern> byLetter = new AtomicReferenceArray<>(LETTERS + 1);

    private Phrases(List<String> all) {
        this.all = all;
    }

    static Phrases of(String... patterns) {
        return new Phrases(List.of(patterns));
    }

    boolean hold(String line) {
        int letter = FirstLetters.isLetter(line) ? (line.charAt(0) | 0x20) - 'a' : LETTERS;
        return pattern(letter).matcher(line).matches();
    }

    private Pattern pattern(int letter) {
        Pattern known = byLetter.get(letter);
        if (known == null) {
            known = compiled(
                    letter == LETTERS
                            ? each -> true
                            : each -> FirstLetters.of(each).has((char) ('a' + letter)));
            byLetter.set(letter, known);
        }
        return known;
    }

    private Pattern compiled(Predicate<String> which) {
        String joined = all.stream().filter(which).collect(Collectors.joining("|"));
        // An empty alternative would match the empty line; nothing matches (?!).
        return Pattern.compile("(?iu)^(?:" + (joined.isEmpty() ? "(?!)" : joined) + ")" + END + "$");
    }
}
