package org.parallax.report.html;

import static org.parallax.report.html.markup.Element.tag;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.judgement.Judged;
import org.parallax.report.html.markup.Element;

/** What a person needs to decide of a row, its id, and what people have decided of it. */
record Deciding(Judged judged) {

    /** What people decided, a line each, and the id, folded. */
    List<Element> of(String row) {
        return Stream.concat(decided(row).stream(), Stream.of(folded(row))).toList();
    }

    /** What people decided; nothing where nobody did. */
    List<Element> decided(String row) {
        return judged.of(row).stream()
                .map(words -> tag("p", "judged").attribute("dir", "auto").text(words))
                .toList();
    }

    private static Element folded(String row) {
        return tag("details", "how").with(tag("summary").text("id")).with(tag("p").with(id(row)));
    }

    /** A click marks all of it, for copying. */
    static Element id(String row) {
        return tag("code").text(row);
    }
}
