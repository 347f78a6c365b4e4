package org.parallax.timeline;

import org.parallax.article.TextSpan;

/** A sentence that tells an event is a whole sentence: an index line, a caption's date or a list of links is none. */
final class TellsAnEvent {

    private static final int FEWEST_WORDS = 5;

    private TellsAnEvent() {}

    static boolean holds(String text, TextSpan sentence) {
        String words = sentence.of(text);
        char last = words.charAt(words.length() - 1);
        boolean closed = ".!?\"”’'»)…:".indexOf(last) >= 0;
        boolean lower = words.chars().filter(Character::isLowerCase).count() * 2 > words.length();
        boolean asks = last == '?';
        return closed && lower && !asks && count(words) >= FEWEST_WORDS;
    }

    private static int count(String words) {
        int count = 1;
        for (int at = 1; at < words.length(); at++) {
            count += Character.isWhitespace(words.charAt(at)) && !Character.isWhitespace(words.charAt(at - 1)) ? 1 : 0;
        }
        return count;
    }
}
