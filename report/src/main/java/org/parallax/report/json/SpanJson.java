package org.parallax.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;

/** Spans, ranges and names of values: what all parts of the file are made of. */
final class SpanJson {

    private SpanJson() {}

    /** The keys of a span, into an object that is open. */
    static void writeKeys(JsonGenerator json, TextSpan span, String text) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeStringField("text", span.of(text));
    }

    /** A span of an article that the parent names. */
    static void write(JsonGenerator json, TextSpan span, String text) throws IOException {
        json.writeStartObject();
        writeKeys(json, span, text);
        json.writeEndObject();
    }

    /** The keys of a span that names its article, into an object that is open. */
    static void writeKeys(JsonGenerator json, Evidence evidence) throws IOException {
        json.writeStringField("article", evidence.article());
        json.writeNumberField("start", evidence.span().start());
        json.writeNumberField("end", evidence.span().end());
        json.writeStringField("text", evidence.words());
    }

    static void write(JsonGenerator json, Evidence evidence) throws IOException {
        json.writeStartObject();
        writeKeys(json, evidence);
        json.writeEndObject();
    }

    /** The keys of a range, into an object that is open. */
    static void writeKeys(JsonGenerator json, DateRange range) throws IOException {
        Items.writeText(json, "earliest", range.earliest().map(PartialDate::toString));
        Items.writeText(json, "latest", range.latest().map(PartialDate::toString));
        json.writeStringField("basis", nameOf(range.basis()));
        json.writeStringField("why", range.why());
    }

    static void write(JsonGenerator json, DateRange range) throws IOException {
        json.writeStartObject();
        writeKeys(json, range);
        json.writeEndObject();
    }

    /** A range that is told nothing of is null in the file. */
    static void writeKnown(JsonGenerator json, String key, DateRange range) throws IOException {
        Items.writeOne(json, key, Optional.of(range).filter(DateRange::isKnown), SpanJson::write);
    }

    /** As the exchange file writes the values of a type. */
    static String nameOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
