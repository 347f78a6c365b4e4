package org.parallax.bench.times;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parallax.article.TextSpan;
import org.parallax.bench.xml.XmlFile;
import org.parallax.time.DateRange;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads a TimeML file of TempEval-3: the text of its TEXT element, whose lines are wrapped. */
final class TimeMlFile {

    private final StringBuilder text = new StringBuilder();
    private final List<MarkedTime> marked = new ArrayList<>();

    private TimeMlFile() {}

    static MarkedText read(Path file) {
        var document = XmlFile.read(file);
        DateRange published = XmlFile.elements(document, "DCT").stream()
                .flatMap(dct -> XmlFile.elements(dct, "TIMEX3").stream())
                .findFirst()
                .map(timex -> MarkedText.date(timex.getAttribute("value")))
                .orElseGet(() -> MarkedText.date(""));
        TimeMlFile reader = new TimeMlFile();
        XmlFile.elements(document, "TEXT").forEach(reader::read);
        return new MarkedText(XmlFile.stem(file), unwrapped(reader.text), published, reader.marked, List.of());
    }

    private void read(Node node) {
        int start = text.length();
        if (node.getNodeType() == Node.TEXT_NODE) {
            text.append(node.getNodeValue());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            read(child);
        }
        if (node instanceof Element timex && timex.getTagName().equals("TIMEX3") && text.length() > start) {
            marked.add(new MarkedTime(
                    new TextSpan(start, text.length()), timex.getAttribute("type"), timex.getAttribute("value")));
        }
    }

    /** A line break that is not followed by another, or by an indent, only wraps. */
    private static String unwrapped(CharSequence text) {
        StringBuilder whole = new StringBuilder(text);
        for (int at = 1; at + 1 < whole.length(); at++) {
            boolean wraps = whole.charAt(at) == '\n'
                    && !Character.isWhitespace(whole.charAt(at + 1))
                    && whole.charAt(at - 1) != '\n';
            if (wraps) {
                whole.setCharAt(at, ' ');
            }
        }
        return whole.toString();
    }
}
