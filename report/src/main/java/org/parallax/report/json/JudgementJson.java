package org.parallax.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.parallax.judgement.Decided;
import org.parallax.judgement.Outcome;
import org.parallax.report.judgement.JudgementLines.Damaged;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.JudgementWords;

/** An item of "judgements", and of "damaged_judgements". */
final class JudgementJson {

    private JudgementJson() {}

    static Items.ItemWriter<Outcome> in(AccountIndex index) {
        JudgementWords words = new JudgementWords(index);
        return (json, outcome) -> write(json, outcome, words);
    }

    private static void write(JsonGenerator json, Outcome outcome, JudgementWords words) throws IOException {
        Decided decided = outcome.judgement().decided();
        json.writeStartObject();
        json.writeStringField("id", outcome.judgement().id());
        json.writeNumberField("line", outcome.judgement().line());
        json.writeStringField("decision", words.of(outcome));
        json.writeStringField("state", SpanJson.nameOf(outcome.state()));
        Items.writeTexts(json, "rows", outcome.rows().stream());
        json.writeStringField("why", words.why(outcome));
        Items.writeText(json, "by", decided.by());
        Items.writeText(json, "at", decided.at());
        Items.writeText(json, "because", decided.because());
        json.writeEndObject();
    }

    static void writeDamaged(JsonGenerator json, Damaged line) throws IOException {
        json.writeStartObject();
        json.writeNumberField("line", line.line());
        json.writeStringField("why", line.why());
        json.writeEndObject();
    }
}
