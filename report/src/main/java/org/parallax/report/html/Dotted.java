package org.parallax.report.html;

import java.util.ArrayList;
import java.util.List;
import org.parallax.report.html.markup.Element;
import org.parallax.report.html.markup.Html;
import org.parallax.report.html.markup.Text;

/** Parts of a line with a dot between each two: as text, so that whoever copies the line has it too. */
final class Dotted {

    private static final String DOT = " · ";

    private Dotted() {}

    static List<Html> parts(List<Element> parts) {
        return parts(parts, DOT);
    }

    /** With another mark than a dot. */
    static List<Html> parts(List<Element> parts, String between) {
        List<Html> line = new ArrayList<>();
        for (Element part : parts) {
            if (!line.isEmpty()) {
                line.add(new Text(between));
            }
            line.add(part);
        }
        return line;
    }

    /** The dot before what is there to press and not to read: it is not copied. */
    static Element unsaid() {
        return Element.tag("span", "unsaid").text(DOT);
    }
}
