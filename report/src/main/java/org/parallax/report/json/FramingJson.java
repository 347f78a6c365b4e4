package org.parallax.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.parallax.framing.Framing;

/** An item of "framing". */
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
}
