package org.parallax.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.parallax.article.TextSpan;

/**
 * A text without the characters that nobody sees, and the way back: zero-width spaces and joiners, soft hyphens, marks of direction,
 * controls that are no white space. They stand inside words of saved pages, where they would cut a name in two. Of marks that are heaped on
 * one letter thirty are seen (the Stream-Safe Text Format of Unicode's UAX 15): more mean nothing, and take time. Immutable.
 */
public final class VisibleText {

    private static final int MOST_MARKS = 30;

    private final String written;
    private final String text;

    /** For each unit of the visible text its place in the written one; empty where both are the same. */
    private final int[] places;

    private VisibleText(String written, String text, int[] places) {
        this.written = written;
        this.text = text;
        this.places = places;
    }

    /** What can be seen of a text. */
    public static VisibleText of(String written) {
        BitSet unseen = unseen(written);
        if (unseen.isEmpty()) {
            return new VisibleText(written, written, new int[0]);
        }
        StringBuilder text = new StringBuilder(written.length());
        int[] places = new int[written.length() - unseen.cardinality()];
        for (int at = unseen.nextClearBit(0); at < written.length(); at = unseen.nextClearBit(at + 1)) {
            places[text.length()] = at;
            text.append(written.charAt(at));
        }
        return new VisibleText(written, text.toString(), places);
    }

    private static BitSet unseen(String written) {
        BitSet unseen = new BitSet();
        int marks = 0;
        int end;
        for (int at = 0; at < written.length(); at = end) {
            int character = written.codePointAt(at);
            end = at + Character.charCount(character);
            int type = Character.getType(character);
            marks = type == Character.NON_SPACING_MARK ? marks + 1 : 0;
            if (marks > MOST_MARKS || type == Character.FORMAT || isControl(character)) {
                unseen.set(at, end);
            }
        }
        return unseen;
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && !Character.isWhitespace(character);
    }

    public String text() {
        return text;
    }

    /** Whether nothing was left out. */
    public boolean isAsWritten() {
        return text.length() == written.length();
    }

    /** Where a span of the visible text stands in the written one, with what is not seen inside it. */
    public TextSpan written(TextSpan visible) {
        return isAsWritten() ? visible : new TextSpan(places[visible.start()], places[visible.end() - 1] + 1);
    }

    /** What can be seen of a span of the written text; empty where nothing can. */
    public Optional<TextSpan> visible(TextSpan written) {
        if (isAsWritten()) {
            return Optional.of(written);
        }
        int start = firstFrom(written.start());
        int end = firstFrom(written.end());
        return start < end ? Optional.of(new TextSpan(start, end)) : Optional.empty();
    }

    private int firstFrom(int place) {
        int found = Arrays.binarySearch(places, place);
        return found < 0 ? -found - 1 : found;
    }
}
