package org.parallax.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.parallax.judgement.Decided;
import org.parallax.judgement.Outcome;
import org.parallax.report.ledger.JudgementWords;

/** An item of "judgements". */
final class JudgementJson {

    private JudgementJson() {}

    static void write(JsonGenerator json, Outcome outcome) throws IOException {
        Decided decided = outcome.judgement().decided();
        json.writeStartObject();
        json.writeStringField("id", outcome.judgement().id());
        json.writeNumberField("line", outcome.judgement().line());
        json.writeStringField("decision", JudgementWords.of(outcome));
        json.writeStringField("state", SpanJson.nameOf(outcome.state()));
        Items.writeTexts(json, "rows", outcome.rows().stream());
        json.writeStringField("why", outcome.why());
        Items.writeText(json, "by", decided.by());
        Items.writeText(json, "at", decided.at());
        Items.writeText(json, "because", decided.because());
        json.writeEndObject();
    }
}
