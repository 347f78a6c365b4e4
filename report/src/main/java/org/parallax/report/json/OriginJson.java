package org.parallax.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.parallax.origin.Echo;
import org.parallax.origin.NearlyOneText;
import org.parallax.origin.Origin;
import org.parallax.place.ToldStory;

/** Items of "stories", "origins", "near_duplicates" and "echoes". */
final class OriginJson {

    private OriginJson() {}

    static void write(JsonGenerator json, Origin origin) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", origin.id());
        Items.writeTexts(json, "articles", origin.articles().stream());
        Items.writeText(json, "agency", origin.agency());
        json.writeStringField("why", origin.why());
        json.writeEndObject();
    }

    static void writeStory(JsonGenerator json, ToldStory story) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", story.id());
        Items.write(json, "articles", story.articles(), OriginJson::writePlaced);
        json.writeEndObject();
    }

    private static void writePlaced(JsonGenerator json, ToldStory.Placed placed) throws IOException {
        json.writeStartObject();
        json.writeStringField("article", placed.article());
        json.writeStringField("why", placed.why());
        json.writeEndObject();
    }

    static void writeNear(JsonGenerator json, NearlyOneText near) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", near.id());
        Items.writeTexts(json, "articles", near.articles().stream());
        json.writeNumberField("shared", near.percent() / 100.0);
        Items.writeText(json, "first", near.first());
        json.writeEndObject();
    }

    static void writeEcho(JsonGenerator json, Echo echo) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", echo.id());
        json.writeFieldName("a");
        SpanJson.write(json, echo.a());
        json.writeFieldName("b");
        SpanJson.write(json, echo.b());
        json.writeStringField("kind", SpanJson.nameOf(echo.kind()));
        json.writeStringField("first", SpanJson.nameOf(echo.first()));
        json.writeEndObject();
    }
}
