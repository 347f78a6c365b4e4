package org.parallax.report.json;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.parallax.account.Account;
import org.parallax.story.StoryArticle;

/**
 * The whole file, key by key. Every key stands there from the first day, as an empty list until the part that fills it is built; keys may be
 * added and are never renamed.
 */
public final class ExchangeFile {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int VERSION = 1;

    private ExchangeFile() {}

    /** Writes UTF-8; the stream is flushed and left open. */
    public static void write(Account account, OutputStream out) throws IOException {
        // Through a writer of our own: it puts "?" for half a surrogate pair, at which the generator's encoder would
        // give up.
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        JsonGenerator json = FACTORY.createGenerator(text);
        json.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
        json.setPrettyPrinter(new OneItemALine());
        write(account, json);
        json.close();
        text.write('\n');
        text.flush();
    }

    private static void write(Account account, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeHead(account, json);
        Items.write(json, "articles", account.articles(), ArticleJson::write);
        Items.write(json, "entities", account.entities(), EntityJson::write);
        Items.write(json, "statements", account.statements(), StatementJson.in(textOfArticle(account)));
        Items.write(json, "utterances", account.utterances(), StatementJson::writeUtterance);
        Items.write(json, "timeline", account.timeline(), TimelineJson::write);
        Items.write(json, "commitments", account.commitments(), CommitmentJson::write);
        writeNotBuiltYet(json, "disagreements");
        Items.write(json, "echoes", account.echoes(), OriginJson::writeEcho);
        Items.write(json, "origins", account.origins(), OriginJson::write);
        writeNotBuiltYet(json, "left_out", "framing", "headlines");
        json.writeEndObject();
    }

    private static void writeHead(Account account, JsonGenerator json) throws IOException {
        json.writeStringField("format", "parallax-story");
        json.writeNumberField("version", VERSION);
        Items.writeText(json, "as_of", account.asOf().map(LocalDate::toString));
        json.writeObjectFieldStart("reader");
        json.writeStringField("version", account.reader());
        json.writeStringField("model", account.model());
        json.writeEndObject();
    }

    private static Map<String, String> textOfArticle(Account account) {
        return account.articles().stream()
                .collect(
                        toMap(StoryArticle::id, item -> item.reading().article().text()));
    }

    private static void writeNotBuiltYet(JsonGenerator json, String... keys) throws IOException {
        for (String key : keys) {
            json.writeArrayFieldStart(key);
            json.writeEndArray();
        }
    }
}
