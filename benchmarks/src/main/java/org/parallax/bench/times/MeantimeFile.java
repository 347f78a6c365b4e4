package org.parallax.bench.times;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.bench.xml.XmlFile;
import org.parallax.time.DateRange;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads a MEANTIME article (CAT XML): sentences 0 to 5, which alone are marked, a line each, tokens parted by spaces. */
final class MeantimeFile {

    private static final int LAST_SENTENCE = 5;

    private final StringBuilder text = new StringBuilder();
    private final Map<String, TextSpan> tokens = new HashMap<>();
    private final List<MarkedTime> marked = new ArrayList<>();
    private final List<TextSpan> unscored = new ArrayList<>();
    private DateRange published = MarkedText.date("");

    private MeantimeFile() {}

    static MarkedText read(Path file) {
        Document document = XmlFile.read(file);
        MeantimeFile reader = new MeantimeFile();
        XmlFile.elements(document, "token").forEach(reader::token);
        XmlFile.elements(document, "TIMEX3").forEach(reader::time);
        return new MarkedText(
                XmlFile.stem(file), reader.text.toString(), reader.published, reader.marked, reader.unscored);
    }

    private void token(Element token) {
        int sentence = Integer.parseInt(token.getAttribute("sentence"));
        if (sentence > LAST_SENTENCE) {
            return;
        }
        boolean first = token.getAttribute("number").equals("0");
        text.append(text.isEmpty() ? "" : isNewSentence(token) && !first ? "\n\n" : " ");
        int start = text.length();
        text.append(token.getTextContent());
        tokens.put(token.getAttribute("t_id"), new TextSpan(start, text.length()));
        lastSentence = sentence;
    }

    private int lastSentence;

    private boolean isNewSentence(Element token) {
        return Integer.parseInt(token.getAttribute("sentence")) != lastSentence;
    }

    private void time(Element timex) {
        boolean isDocumentDate = timex.getAttribute("functionInDocument").equals("CREATION_TIME");
        published = isDocumentDate ? MarkedText.date(timex.getAttribute("value")) : published;
        Optional<TextSpan> span = XmlFile.elements(timex, "token_anchor").stream()
                .flatMap(anchor -> Optional.ofNullable(tokens.get(anchor.getAttribute("t_id"))).stream())
                .reduce(TextSpan::union);
        if (isDocumentDate) {
            span.ifPresent(unscored::add);
        } else {
            span.ifPresent(
                    at -> marked.add(new MarkedTime(at, timex.getAttribute("type"), timex.getAttribute("value"))));
        }
    }
}
