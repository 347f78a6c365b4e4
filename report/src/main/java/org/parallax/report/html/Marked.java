package org.parallax.report.html;

import static org.parallax.report.html.markup.Element.tag;

import java.util.ArrayList;
import java.util.List;
import org.parallax.article.TextSpan;
import org.parallax.report.html.markup.Html;
import org.parallax.report.html.markup.Text;

/** A text some of whose words are marked. */
final class Marked {

    private Marked() {}

    /**
     * The pieces of the text.
     *
     * @param tag what the marked ones are
     * @param spans those to be marked, in order and apart
     */
    static List<Html> words(String text, String tag, List<TextSpan> spans) {
        List<Html> pieces = new ArrayList<>();
        int done = 0;
        for (TextSpan span : spans) {
            pieces.add(new Text(text.substring(done, span.start())));
            pieces.add(tag(tag).text(span.of(text)));
            done = span.end();
        }
        pieces.add(new Text(text.substring(done)));
        return pieces;
    }
}
