package org.parallax.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.parallax.commitment.Commitment;

/** An item of "commitments". */
final class CommitmentJson {

    private CommitmentJson() {}

    static void write(JsonGenerator json, Commitment item) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", item.id());
        Items.writeTexts(json, "by", item.by().stream());
        Items.writeText(json, "by_words", item.byWords());
        Items.writeTexts(json, "towards", item.towards().stream());
        json.writeStringField("what", item.what());
        Items.writeText(json, "condition", item.condition());
        SpanJson.writeKnown(json, "made", item.made());
        SpanJson.writeKnown(json, "due", item.due());
        json.writeStringField("status", SpanJson.nameOf(item.status()));
        Items.write(json, "evidence", item.evidence(), CommitmentJson::writePassage);
        json.writeNumberField("origins", item.origins());
        json.writeObjectFieldStart("decided_by");
        json.writeStringField("found", item.decision().found());
        json.writeStringField("status", item.decision().status());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writePassage(JsonGenerator json, Commitment.Passage passage) throws IOException {
        json.writeStartObject();
        json.writeStringField("role", SpanJson.nameOf(passage.role()));
        SpanJson.writeKeys(json, passage.evidence());
        Items.writeText(json, "by", passage.by());
        json.writeStringField("rule", passage.rule());
        json.writeEndObject();
    }
}
