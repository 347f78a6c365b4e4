package org.parallax.commitment.page;

import org.parallax.article.TextSpan;

/** The words that a commitment rests on: the sentence that tells it, or as much of a long one as may be. Threads may share it. */
public final class Passages {

    /** In units; longer evidence helps nobody. */
    public static final int LONGEST = 600;

    private Passages() {}

    /** The sentence or, of a long one, as much around some of its words. */
    public static TextSpan around(Wording sentence, TextSpan words) {
        TextSpan whole = sentence.span();
        if (whole.length() <= LONGEST) {
            return whole;
        }
        int start = Math.max(whole.start(), Math.min(words.start() - LONGEST / 2, whole.end() - LONGEST));
        int end = Math.min(whole.end(), start + LONGEST);
        int from = start == whole.start() ? start : sentence.text().indexOf(' ', start) + 1;
        int to = end == whole.end() ? end : sentence.text().lastIndexOf(' ', end);
        return new TextSpan(from, Math.max(to, from + 1));
    }
}
