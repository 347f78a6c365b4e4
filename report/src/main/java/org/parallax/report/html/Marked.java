package org.parallax.report.html;

import static org.parallax.report.html.markup.Element.tag;

import java.util.ArrayList;
import java.util.List;
import org.parallax.article.TextSpan;
import org.parallax.report.html.markup.Element;

/** A text some of whose words are marked. */
final class Marked {

    private Marked() {}

    /**
     * The pieces of the text.
     *
     * @param tag what the marked ones are
     * @param spans those to be marked, in order and apart
     */
    static List<Element> words(String text, String tag, List<TextSpan> spans) {
        List<Element> pieces = new ArrayList<>();
        int done = 0;
        for (TextSpan span : spans) {
            add(pieces, "span", text.substring(done, span.start()));
            add(pieces, tag, span.of(text));
            done = span.end();
        }
        add(pieces, "span", text.substring(done));
        return pieces;
    }

    private static void add(List<Element> pieces, String tag, String words) {
        if (!words.isEmpty()) {
            pieces.add(tag(tag).text(words));
        }
    }
}
