package org.parallax.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.statement.Statement;
import org.parallax.statement.Statement.Channel;
import org.parallax.statement.Statement.Via;
import org.parallax.story.StoryStatement;
import org.parallax.utterance.Utterance;

/** An item of "statements", with the text of its article, and of "utterances". */
final class StatementJson {

    private StatementJson() {}

    static Items.ItemWriter<StoryStatement> in(AccountIndex index) {
        return (json, item) -> write(json, item, index.article(item.article()).text());
    }

    private static void write(JsonGenerator json, StoryStatement item, String text) throws IOException {
        Statement statement = item.statement();
        json.writeStartObject();
        json.writeStringField("id", item.id());
        json.writeStringField("article", item.article());
        json.writeStringField("in", SpanJson.nameOf(statement.part()));
        Items.writeText(json, "speaker", item.speaker());
        json.writeStringField("source_class", SpanJson.nameOf(statement.sourceClass()));
        writeWords(json, statement, text);
        writeClasses(json, statement);
        SpanJson.writeKnown(json, "when", statement.when());
        writeVia(json, statement.via(), item.viaEntities(), text);
        Items.writeText(json, "within", item.within());
        Items.writeTexts(json, "same_as", item.sameAs().stream());
        writeDecision(json, statement.decision());
        json.writeEndObject();
    }

    private static void writeWords(JsonGenerator json, Statement statement, String text) throws IOException {
        Items.writeOne(json, "source", statement.source(), (to, span) -> SpanJson.write(to, span, text));
        Items.writeOne(json, "cue", statement.cue(), (to, span) -> SpanJson.write(to, span, text));
        Items.write(json, "content", statement.content(), (to, span) -> SpanJson.write(to, span, text));
    }

    private static void writeClasses(JsonGenerator json, Statement statement) throws IOException {
        json.writeStringField("kind", SpanJson.nameOf(statement.kind()));
        json.writeStringField("class", SpanJson.nameOf(statement.act()));
        json.writeStringField("certainty", SpanJson.nameOf(statement.certainty()));
    }

    private static void writeVia(JsonGenerator json, List<Via> ways, List<Optional<String>> entities, String text)
            throws IOException {
        json.writeArrayFieldStart("via");
        for (int i = 0; i < ways.size(); i++) {
            json.writeStartObject();
            Items.writeText(json, "entity", entities.get(i));
            json.writeStringField("channel", SpanJson.nameOf(channel(ways.get(i))));
            SpanJson.writeKeys(json, ways.get(i).span(), text);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The file has no value of its own for whom words were told to. */
    private static Channel channel(Via way) {
        return way.channel() == Channel.HEARER ? Channel.OTHER : way.channel();
    }

    private static void writeDecision(JsonGenerator json, Statement.Decision decision) throws IOException {
        json.writeObjectFieldStart("decided_by");
        json.writeStringField("speaker", decision.speaker());
        json.writeStringField("when", decision.when());
        json.writeEndObject();
    }

    static void writeUtterance(JsonGenerator json, Utterance utterance) throws IOException {
        json.writeStartObject();
        Items.writeTexts(json, "statements", utterance.statements().stream());
        json.writeNumberField("origins", utterance.origins());
        json.writeEndObject();
    }
}
