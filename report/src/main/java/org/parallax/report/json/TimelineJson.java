package org.parallax.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.parallax.timeline.Claim;
import org.parallax.timeline.TimelineEntry;

/** An item of "timeline". */
final class TimelineJson {

    private TimelineJson() {}

    static void write(JsonGenerator json, TimelineEntry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entry.id());
        json.writeFieldName("date");
        SpanJson.write(json, entry.date());
        json.writeStringField("text", entry.text());
        json.writeBooleanField("planned", entry.planned());
        Items.write(json, "evidence", entry.evidence(), SpanJson::write);
        json.writeNumberField("origins", entry.origins());
        Items.writeOne(json, "claim", entry.claim(), TimelineJson::writeClaim);
        json.writeEndObject();
    }

    private static void writeClaim(JsonGenerator json, Claim claim) throws IOException {
        json.writeStartObject();
        Items.writeTexts(json, "statements", claim.statements().stream());
        json.writeBooleanField("quoted", claim.quoted());
        json.writeEndObject();
    }
}
