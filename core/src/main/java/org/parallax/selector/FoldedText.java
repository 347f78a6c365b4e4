package org.parallax.selector;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import org.parallax.article.TextSpan;

/**
 * A text without what a second save may change and no reader sees, and the way back: white space of any kind and length is one space, quotation
 * marks are straight, hyphens and dashes of one kind each, an ellipsis is three dots, invisible characters are gone, letters and marks are composed
 * (NFC). Letter case, digits and words stay. Immutable.
 */
final class FoldedText {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    /** No character below is changed by NFC. */
    private static final int FIRST_MARK = 0x300;

    private static final String SINGLE_QUOTES = "‘’‚‛′ʼ`´";
    private static final String DOUBLE_QUOTES = "“”„‟″«»";
    private static final String HYPHENS = "‐‑‒−";
    private static final String DASHES = "—―";

    private final StringBuilder folded;

    /** For each folded unit, the piece of the written text that it was made of. */
    private int[] starts;

    private int[] ends;

    private FoldedText(int length) {
        folded = new StringBuilder(length);
        starts = new int[length];
        ends = new int[length];
    }

    static FoldedText of(String written) {
        FoldedText text = new FoldedText(Math.max(16, written.length()));
        int end;
        for (int at = 0; at < written.length(); at = end) {
            end = endOfCluster(written, at);
            text.add(written.substring(at, end), at, end);
        }
        return text;
    }

    private static int endOfCluster(String written, int start) {
        int at = start + Character.charCount(written.codePointAt(start));
        while (at < written.length()
                && written.charAt(at) >= FIRST_MARK
                && !NFC.hasBoundaryBefore(written.codePointAt(at))) {
            at += Character.charCount(written.codePointAt(at));
        }
        return at;
    }

    private void add(String cluster, int start, int end) {
        int first = cluster.codePointAt(0);
        if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
            addSpace(start, end);
        } else if (!isUnseen(first)) {
            addAll(seen(cluster, first), start, end);
        }
    }

    /** White space after white space is part of it. */
    private void addSpace(int start, int end) {
        int last = folded.length() - 1;
        if (last >= 0 && folded.charAt(last) == ' ') {
            ends[last] = end;
        } else {
            addAll(" ", start, end);
        }
    }

    private void addAll(String characters, int start, int end) {
        for (int i = 0; i < characters.length(); i++) {
            int at = folded.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2);
                ends = Arrays.copyOf(ends, at * 2);
            }
            starts[at] = start;
            ends[at] = end;
            folded.append(characters.charAt(i));
        }
    }

    private static boolean isUnseen(int character) {
        return Character.getType(character) == Character.FORMAT || Character.isISOControl(character);
    }

    private static String seen(String cluster, int first) {
        if (cluster.length() > 1) {
            return NFC.normalize(cluster);
        } else if (SINGLE_QUOTES.indexOf(first) >= 0) {
            return "'";
        } else if (DOUBLE_QUOTES.indexOf(first) >= 0) {
            return "\"";
        } else if (HYPHENS.indexOf(first) >= 0) {
            return "-";
        } else if (DASHES.indexOf(first) >= 0) {
            return "–";
        } else if (first == '…') {
            return "...";
        }
        return first < FIRST_MARK ? cluster : NFC.normalize(cluster);
    }

    String text() {
        return folded.toString();
    }

    /** Where folded units stand in the written text. */
    TextSpan written(TextSpan span) {
        return new TextSpan(starts[span.start()], ends[span.end() - 1]);
    }

    /** The first folded unit that is made of what stands at a place of the written text, or after it. */
    int from(int place) {
        int low = 0;
        int high = folded.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
