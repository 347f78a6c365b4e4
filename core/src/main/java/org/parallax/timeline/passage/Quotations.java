package org.parallax.timeline.passage;

import java.util.List;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;

/** What of a sentence stands between quotation marks; a mark may close or open in another sentence. */
public final class Quotations {

    private static final Pattern QUOTED = Pattern.compile("[“\"][^“”\"]{2,}(?:[”\"]|$)|^[^“”\"]{2,}”");

    private Quotations() {}

    /** The words outside them. */
    public static String leftOut(String sentence) {
        return QUOTED.matcher(sentence).replaceAll(" ");
    }

    /** Where they stand in the sentence, marks included. */
    public static List<TextSpan> in(String sentence) {
        return QUOTED.matcher(sentence)
                .results()
                .map(found -> new TextSpan(found.start(), found.end()))
                .toList();
    }
}
