package org.parallax.report.judgement;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.judgement.ArticleKey;
import org.parallax.judgement.Decided;
import org.parallax.judgement.Decision;
import org.parallax.judgement.ItemKey;
import org.parallax.judgement.Name;
import org.parallax.judgement.PassageKey;

/** A judgement as a line of JSON, without its line break. Threads may share it. */
public final class JudgementWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JudgementWriter() {}

    public static String line(Decision decision, Decided decided) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            json.writeStartObject();
            write(json, decision);
            write(json, "by", decided.by());
            write(json, "at", decided.at());
            write(json, "because", decided.because());
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return line.toString();
    }

    private static void write(JsonGenerator json, Decision decision) throws IOException {
        if (decision instanceof Decision.Join join) {
            json.writeStringField("kind", "join");
            writeNames(json, join.names());
        } else if (decision instanceof Decision.Part part) {
            json.writeStringField("kind", "part");
            writeNames(json, List.of(part.one(), part.other()));
        } else if (decision instanceof Decision.Speaker speaker) {
            json.writeStringField("kind", "speaker");
            json.writeFieldName("statement");
            write(json, speaker.statement());
            json.writeFieldName("name");
            write(json, speaker.name());
        } else if (decision instanceof Decision.Published published) {
            json.writeStringField("kind", "date");
            writeArticle(json, published.article());
            json.writeStringField("date", published.date().toString());
        } else if (decision instanceof Decision.Outlet outlet) {
            json.writeStringField("kind", "outlet");
            writeArticle(json, outlet.article());
            json.writeStringField("outlet", outlet.outlet());
        } else {
            writeRow(json, decision);
        }
    }

    private static void writeRow(JsonGenerator json, Decision decision) throws IOException {
        if (decision instanceof Decision.Drop drop) {
            json.writeStringField("kind", "drop");
            json.writeStringField("item", drop.item().kind().word());
            write(json, drop.item());
        } else if (decision instanceof Decision.Confirm confirm) {
            json.writeStringField("kind", "confirm");
            json.writeStringField("item", confirm.item().kind().word());
            write(json, confirm.item());
        } else if (decision instanceof Decision.Status status) {
            json.writeStringField("kind", "status");
            write(json, status.commitment());
            json.writeStringField("status", status.status().name().toLowerCase(Locale.ROOT));
        } else if (decision instanceof Decision.Undo undo) {
            json.writeStringField("kind", "undo");
            json.writeStringField("judgement", undo.judgement());
        } else {
            writeEntry(json, decision);
        }
    }

    /** What was decided of an entry of the timeline. */
    private static void writeEntry(JsonGenerator json, Decision decision) throws IOException {
        if (decision instanceof Decision.Day day) {
            json.writeStringField("kind", "day");
            write(json, day.entry());
            json.writeStringField("date", day.date().toString());
        } else if (decision instanceof Decision.Merge merge) {
            json.writeStringField("kind", "merge");
            json.writeArrayFieldStart("entries");
            for (ItemKey entry : List.of(merge.entry(), merge.other())) {
                json.writeStartObject();
                write(json, entry);
                json.writeEndObject();
            }
            json.writeEndArray();
        } else if (decision instanceof Decision.Sentence sentence) {
            json.writeStringField("kind", "sentence");
            write(json, sentence.entry());
            json.writeFieldName("sentence");
            write(json, sentence.sentence());
        }
    }

    private static void writeNames(JsonGenerator json, List<Name> names) throws IOException {
        json.writeArrayFieldStart("names");
        for (Name name : names) {
            write(json, name);
        }
        json.writeEndArray();
    }

    /** A name that needs nothing beside it is written as a person would. */
    private static void write(JsonGenerator json, Name name) throws IOException {
        if (name.type().isEmpty() && name.in().isEmpty()) {
            json.writeString(name.name());
            return;
        }
        json.writeStartObject();
        json.writeStringField("name", name.name());
        write(json, "type", name.type().map(type -> type.name().toLowerCase(Locale.ROOT)));
        if (name.in().isPresent()) {
            writeArticle(json, name.in().get());
        }
        json.writeEndObject();
    }

    private static void writeArticle(JsonGenerator json, ArticleKey article) throws IOException {
        json.writeObjectFieldStart("article");
        writeKeys(json, article);
        json.writeEndObject();
    }

    private static void writeKeys(JsonGenerator json, ArticleKey article) throws IOException {
        json.writeStringField("file", article.file());
        write(json, "text", article.text());
    }

    private static void write(JsonGenerator json, ItemKey item) throws IOException {
        json.writeArrayFieldStart("passages");
        for (PassageKey passage : item.passages()) {
            write(json, passage);
        }
        json.writeEndArray();
        write(json, "detail", Optional.of(item.detail()).filter(detail -> !detail.isEmpty()));
    }

    private static void write(JsonGenerator json, PassageKey passage) throws IOException {
        json.writeStartObject();
        writeKeys(json, passage.article());
        json.writeStringField("quote", passage.words().exact());
        write(json, "before", Optional.of(passage.words().prefix()).filter(words -> !words.isEmpty()));
        write(json, "after", Optional.of(passage.words().suffix()).filter(words -> !words.isEmpty()));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String key, Optional<String> words) throws IOException {
        if (words.isPresent()) {
            json.writeStringField(key, words.get());
        }
    }
}
