package org.parallax.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.parallax.account.Account;
import org.parallax.report.judgement.JudgementLines.Damaged;
import org.parallax.report.ledger.AccountIndex;

/**
 * The whole file, key by key. Keys may be added and are never renamed.
 */
public final class ExchangeFile {

    private static final int VERSION = 1;

    /** Within the project. */
    private static final String DOCUMENTATION = "docs/exchange.md";

    private ExchangeFile() {}

    /** Writes UTF-8; the stream is flushed and left open. */
    public static void write(Account account, List<Damaged> damaged, OutputStream out) throws IOException {
        Json.file(out, new OneItemALine(), json -> write(account, damaged, json));
    }

    private static void write(Account account, List<Damaged> damaged, JsonGenerator json) throws IOException {
        writeHead(account, json);
        AccountIndex index = new AccountIndex(account);
        Items.write(
                json,
                "articles",
                account.articles(),
                (to, item) -> ArticleJson.write(to, item, index.edition(item.id())));
        Items.write(json, "stories", account.stories(), OriginJson::writeStory);
        Items.write(json, "entities", account.entities(), EntityJson::write);
        Items.write(json, "statements", account.statements(), StatementJson.in(index));
        Items.write(json, "utterances", account.utterances(), StatementJson::writeUtterance);
        Items.write(json, "timeline", account.timeline(), TimelineJson::write);
        Items.write(json, "commitments", account.commitments(), CommitmentJson::write);
        Items.write(json, "disagreements", account.disagreements(), DisagreementJson::write);
        Items.write(json, "echoes", account.echoes(), OriginJson::writeEcho);
        Items.write(json, "origins", account.origins(), OriginJson::write);
        Items.write(json, "near_duplicates", account.nearDuplicates(), OriginJson::writeNear);
        Items.write(json, "left_out", account.leftOut(), FramingJson::writeLeftOut);
        Items.write(json, "framing", account.framing(), FramingJson::write);
        Items.write(json, "headlines", account.headlines(), FramingJson::writeHeadline);
        Items.write(json, "judgements", account.judged().outcomes(), JudgementJson.in(index));
        Items.write(json, "damaged_judgements", damaged, JudgementJson::writeDamaged);
    }

    private static void writeHead(Account account, JsonGenerator json) throws IOException {
        json.writeStringField("format", "parallax-story");
        json.writeNumberField("version", VERSION);
        json.writeStringField("documentation", DOCUMENTATION);
        Items.writeText(json, "as_of", account.asOf().map(LocalDate::toString));
        json.writeStringField("as_of_why", account.drawnUp().why());
        Items.writeTexts(json, "left_aside", account.drawnUp().aside().stream());
        json.writeObjectFieldStart("reader");
        json.writeStringField("version", account.reader());
        json.writeStringField("model", account.model());
        json.writeEndObject();
    }
}
