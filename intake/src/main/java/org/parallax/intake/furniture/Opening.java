package org.parallax.intake.furniture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern for lines that is held against those alone that begin with a letter which it can begin with. Case counts for nothing. Threads may
 * share it.
 */
record Opening(FirstLetters letters, Pattern pattern) {

    /** Of a pattern that begins where the line does. */
    static Opening of(String pattern) {
        return new Opening(FirstLetters.of(pattern), Pattern.compile("(?iu)^(?:" + pattern + ")"));
    }

    /** Whether it matches the whole line. */
    boolean isAll(String line) {
        return mayBegin(line) && matcher(line).matches();
    }

    /** Whether it matches the line's beginning. */
    boolean begins(String line) {
        return mayBegin(line) && matcher(line).lookingAt();
    }

    private Matcher matcher(String line) {
        return pattern.matcher(line);
    }

    private boolean mayBegin(String line) {
        return !FirstLetters.isLetter(line) || letters.has(line.charAt(0));
    }
}
