package org.parallax.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.parallax.article.Evidence;
import org.parallax.article.SavedFile;
import org.parallax.article.TextSpan;
import org.parallax.edition.Change;
import org.parallax.edition.Edition;
import org.parallax.edition.Version;

/** Of an item of "articles": "duplicates" and "versions". */
final class EditionJson {

    private EditionJson() {}

    /** The keys, into an object that is open. */
    static void writeKeys(JsonGenerator json, Edition edition) throws IOException {
        writeCopies(json, edition.copies());
        Items.write(json, "versions", edition.earlier(), EditionJson::write);
    }

    private static void writeCopies(JsonGenerator json, List<SavedFile> copies) throws IOException {
        Items.write(json, "duplicates", copies, (to, copy) -> {
            to.writeStartObject();
            to.writeStringField("file", copy.file());
            to.writeStringField("sha256", copy.sha256());
            to.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, Version version) throws IOException {
        json.writeStartObject();
        ArticleJson.writeKeys(json, version.article());
        writeCopies(json, version.copies());
        json.writeObjectFieldStart("before_next");
        json.writeBooleanField("known", version.before().isKnown());
        json.writeStringField("why", version.before().why());
        json.writeEndObject();
        Items.write(json, "changes", version.changes(), EditionJson::write);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Change change) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", SpanJson.nameOf(change.kind()));
        json.writeStringField("in", SpanJson.nameOf(change.in()));
        Items.writeOne(json, "before", change.before(), SpanJson::write);
        Items.writeOne(json, "after", change.after(), SpanJson::write);
        Items.write(json, "words", change.words(), (to, words) -> write(to, words, change));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Change.Words words, Change change) throws IOException {
        json.writeStartObject();
        Items.writeOne(json, "before", within(change.before(), words.before()), SpanJson::write);
        Items.writeOne(json, "after", within(change.after(), words.after()), SpanJson::write);
        json.writeEndObject();
    }

    private static Optional<Evidence> within(Optional<Evidence> passage, Optional<TextSpan> span) {
        return passage.flatMap(whole -> span.map(whole::part));
    }
}
