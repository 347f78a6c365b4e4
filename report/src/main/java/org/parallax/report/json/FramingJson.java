package org.parallax.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.parallax.framing.Framing;
import org.parallax.headline.Headline;
import org.parallax.omission.LeftOut;

/** Items of "framing", "headlines" and "left_out". */
final class FramingJson {

    private FramingJson() {}

    static void write(JsonGenerator json, Framing item) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", item.id());
        SpanJson.writeKeys(json, item.evidence());
        json.writeStringField("thing", item.thing());
        Items.write(json, "others", item.others(), SpanJson::write);
        json.writeBooleanField("loaded", item.loaded());
        json.writeBooleanField("quoted", item.quoted());
        json.writeStringField("why", item.why());
        json.writeEndObject();
    }

    static void writeHeadline(JsonGenerator json, Headline item) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", item.id());
        json.writeStringField("article", item.claim().article());
        json.writeFieldName("claim");
        SpanJson.write(json, item.claim());
        Items.writeOne(json, "body", item.body(), SpanJson::write);
        json.writeStringField("verdict", SpanJson.nameOf(item.verdict()).replace('_', ' '));
        json.writeStringField("why", item.why());
        json.writeEndObject();
    }

    static void writeLeftOut(JsonGenerator json, LeftOut item) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", item.id());
        json.writeStringField("article", item.article());
        json.writeStringField("kind", SpanJson.nameOf(item.kind()));
        json.writeStringField("thing", item.thing());
        Items.writeTexts(json, "told_by", item.toldBy().stream());
        json.writeNumberField("origins", item.origins());
        json.writeFieldName("words");
        SpanJson.write(json, item.words());
        json.writeStringField("why", item.why());
        json.writeEndObject();
    }
}
