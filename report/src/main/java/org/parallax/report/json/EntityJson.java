package org.parallax.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.parallax.entity.Entity;
import org.parallax.entity.Entity.EntityMention;
import org.parallax.entity.Entity.HeldOffice;
import org.parallax.entity.Entity.Proposal;

/** An item of "entities". */
final class EntityJson {

    private EntityJson() {}

    static void write(JsonGenerator json, Entity entity) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entity.id());
        json.writeStringField("name", entity.name());
        json.writeStringField("type", SpanJson.nameOf(entity.type()));
        Items.write(json, "mentions", entity.mentions(), EntityJson::writeMention);
        Items.write(json, "offices", entity.offices(), EntityJson::writeOffice);
        Items.write(json, "proposals", entity.proposals(), EntityJson::writeProposal);
        json.writeEndObject();
    }

    private static void writeMention(JsonGenerator json, EntityMention mention) throws IOException {
        json.writeStartObject();
        SpanJson.writeKeys(json, mention.evidence());
        json.writeStringField("form", SpanJson.nameOf(mention.form()));
        json.writeEndObject();
    }

    private static void writeOffice(JsonGenerator json, HeldOffice office) throws IOException {
        json.writeStartObject();
        SpanJson.writeKeys(json, office.evidence());
        SpanJson.writeKnown(json, "date", office.date());
        json.writeEndObject();
    }

    private static void writeProposal(JsonGenerator json, Proposal proposal) throws IOException {
        json.writeStartObject();
        json.writeStringField("same_as", proposal.other());
        json.writeNumberField("score", proposal.score());
        json.writeStringField("why", proposal.why());
        json.writeEndObject();
    }
}
