package org.parallax.bench.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.parallax.article.TextSpan;

/** The words of a text, which overlap is counted in: runs of letters and digits, and each other mark by itself. */
public final class Words {

    private static final String OPENING = "“«„";
    private static final String CLOSING = "”»";

    private final String text;
    private final List<TextSpan> places = new ArrayList<>();
    private final BitSet spelled = new BitSet();
    private final BitSet quoted = new BitSet();

    public Words(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            int end = Character.isLetterOrDigit(character) ? spelledEnd(at) : at + Character.charCount(character);
            if (Character.isLetterOrDigit(character)) {
                spelled.set(places.size());
            }
            if (!Character.isWhitespace(character) && !Character.isSpaceChar(character)) {
                places.add(new TextSpan(at, end));
            }
            at = end;
        }
        markQuoted();
    }

    private int spelledEnd(int start) {
        int at = start;
        while (at < text.length() && isOfWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isOfWord(int character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /** A word is quoted inside double quotation marks; so are these marks themselves. No quotation outlasts its paragraph. */
    private void markQuoted() {
        boolean open = false;
        int before = 0;
        for (int word = 0; word < places.size(); word++) {
            TextSpan place = places.get(word);
            open &= text.substring(before, place.start()).indexOf('\n') < 0;
            before = place.end();
            char mark = text.charAt(place.start());
            boolean opens = mark == '"' ? !open : OPENING.indexOf(mark) >= 0;
            boolean closes = mark == '"' ? open : CLOSING.indexOf(mark) >= 0;
            quoted.set(word, open || opens || closes);
            open = opens || (open && !closes);
        }
    }

    /** The words that any of the spans touches. */
    public BitSet in(List<TextSpan> spans) {
        BitSet touched = new BitSet();
        for (TextSpan span : spans) {
            for (int word = firstEndingAfter(span.start()); word < places.size(); word++) {
                if (places.get(word).start() >= span.end()) {
                    break;
                }
                touched.set(word);
            }
        }
        return touched;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The words of letters and digits among these. */
    BitSet spelled(BitSet words) {
        return common(words, spelled);
    }

    /** The share of these words that is quoted, 0 to 1. */
    double quotedShare(BitSet words) {
        return words.isEmpty() ? 0 : (double) common(words, quoted).cardinality() / words.cardinality();
    }

    String of(int word) {
        return places.get(word).of(text);
    }

    public static BitSet common(BitSet some, BitSet others) {
        BitSet both = (BitSet) some.clone();
        both.and(others);
        return both;
    }

    public static BitSet either(BitSet some, BitSet others) {
        BitSet all = (BitSet) some.clone();
        all.or(others);
        return all;
    }
}
