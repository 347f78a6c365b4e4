package org.parallax.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.report.again.PageAgain;
import org.parallax.report.again.RestingRow;
import org.parallax.report.again.RowKind;
import org.parallax.selector.Anchoring;
import org.parallax.selector.Anchoring.Found;
import org.parallax.selector.Anchoring.Lost;
import org.parallax.selector.Anchoring.Moved;

/**
 * What became of a passage that a row rests on, as one line of JSON: {@code statement kind row article file speaker was state now change why proposal rule}.
 * {@code was} is a span of the article in the story, {@code now} and {@code proposal} are spans of the page that was saved again. Threads may share it.
 */
public final class AnchorLine {

    private AnchorLine() {}

    /** A line for each passage of a page and each row that rests on it, in ASCII, without a line break. */
    public static List<String> of(PageAgain page) {
        return page.held().stream()
                .flatMap(held -> held.passage().rows().stream().map(row -> line(row, held, page)))
                .toList();
    }

    private static String line(RestingRow row, PageAgain.Held held, PageAgain page) {
        boolean said = row.kind() == RowKind.STATEMENT;
        return Json.line(json -> {
            Items.writeText(json, "statement", Optional.of(row.id()).filter(id -> said));
            json.writeStringField("kind", SpanJson.nameOf(row.kind()));
            json.writeStringField("row", row.id());
            json.writeStringField("article", page.old().id());
            json.writeStringField("file", page.again().saved().file());
            Items.writeText(json, "speaker", row.speaker());
            json.writeFieldName("was");
            SpanJson.write(json, held.passage().span(), page.old().text());
            write(json, held.anchoring(), page.again().text());
            json.writeStringField("rule", held.anchoring().rule());
        });
    }

    private static void write(JsonGenerator json, Anchoring anchoring, String text) throws IOException {
        if (anchoring instanceof Found found) {
            write(json, "found", Optional.of(found.at()), Optional.empty(), Optional.empty(), Optional.empty(), text);
        } else if (anchoring instanceof Moved moved) {
            Optional<String> change = Optional.of(SpanJson.nameOf(moved.change()));
            write(json, "moved", Optional.of(moved.at()), change, Optional.empty(), Optional.empty(), text);
        } else if (anchoring instanceof Lost lost) {
            Optional<String> why = Optional.of(SpanJson.nameOf(lost.why()));
            write(json, "lost", Optional.empty(), Optional.empty(), why, lost.proposal(), text);
        }
    }

    private static void write(
            JsonGenerator json,
            String state,
            Optional<TextSpan> now,
            Optional<String> change,
            Optional<String> why,
            Optional<TextSpan> proposal,
            String text)
            throws IOException {
        json.writeStringField("state", state);
        Items.writeOne(json, "now", now, (to, span) -> SpanJson.write(to, span, text));
        Items.writeText(json, "change", change);
        Items.writeText(json, "why", why);
        Items.writeOne(json, "proposal", proposal, (to, span) -> SpanJson.write(to, span, text));
    }
}
