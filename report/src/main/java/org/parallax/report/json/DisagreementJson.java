package org.parallax.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.parallax.disagreement.Disagreement;

/** An item of "disagreements". */
final class DisagreementJson {

    private DisagreementJson() {}

    static void write(JsonGenerator json, Disagreement item) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", item.id());
        json.writeStringField("kind", SpanJson.nameOf(item.kind()));
        json.writeBooleanField("changed", item.changed());
        json.writeStringField("about", item.about());
        Items.write(json, "sides", item.sides(), DisagreementJson::writeSide);
        Items.writeTexts(json, "why", item.why().stream());
        json.writeEndObject();
    }

    private static void writeSide(JsonGenerator json, Disagreement.Side side) throws IOException {
        json.writeStartObject();
        SpanJson.writeKeys(json, side.evidence());
        json.writeStringField("value", side.value());
        json.writeEndObject();
    }
}
