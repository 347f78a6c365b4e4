package org.parallax.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parallax.account.Account;
import org.parallax.article.Article;
import org.parallax.article.TextSpan;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.Labels;
import org.parallax.selector.Anchor;
import org.parallax.selector.AnchoredText;
import org.parallax.selector.TextPositionSelector;
import org.parallax.selector.TextQuoteSelector;
import org.parallax.story.StoryStatement;

/**
 * An account's statements as a collection of W3C Web Annotations (https://www.w3.org/TR/annotation-model/), in JSON-LD. Each statement is an annotation;
 * its bodies say who said what and of which kind it is; its targets are the pieces of what was said, by quote with surroundings and by position in
 * code points of the article's text. Target is the page's address or, without one, its file.
 */
public final class AnnotationFile {

    private static final String UNESCAPED = "-._~/";

    private final AccountIndex index;
    private final Map<String, AnchoredText> anchors = new HashMap<>();

    private AnnotationFile(AccountIndex index) {
        this.index = index;
    }

    /** Writes UTF-8; the stream is flushed and left open. */
    public static void write(Account account, OutputStream out) throws IOException {
        AnnotationFile file = new AnnotationFile(new AccountIndex(account));
        Json.file(out, new DefaultPrettyPrinter(), json -> file.write(account, json));
    }

    private void write(Account account, JsonGenerator json) throws IOException {
        json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
        json.writeStringField("id", "#statements");
        json.writeStringField("type", "AnnotationCollection");
        json.writeStringField("label", "Statements of a story");
        json.writeNumberField("total", account.statements().size());
        json.writeObjectFieldStart("generator");
        json.writeStringField("type", "Software");
        json.writeStringField("name", "Parallax, reading rules " + account.reader() + ", model " + account.model());
        json.writeEndObject();
        json.writeObjectFieldStart("first");
        json.writeStringField("id", "#page");
        json.writeStringField("type", "AnnotationPage");
        json.writeNumberField("startIndex", 0);
        Items.write(json, "items", account.statements(), this::writeAnnotation);
        json.writeEndObject();
    }

    private void writeAnnotation(JsonGenerator json, StoryStatement item) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", "#" + item.id());
        json.writeStringField("type", "Annotation");
        json.writeStringField("motivation", "describing");
        json.writeArrayFieldStart("body");
        writeBody(json, "describing", index.speaker(item) + ": " + String.join(" … ", index.content(item)));
        writeBody(json, "tagging", Labels.of(item.statement().kind()));
        json.writeEndArray();
        Items.write(json, "target", item.statement().content(), (to, span) -> writeTarget(to, item, span));
        json.writeEndObject();
    }

    private static void writeBody(JsonGenerator json, String purpose, String value) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextualBody");
        json.writeStringField("purpose", purpose);
        json.writeStringField("value", value);
        json.writeStringField("format", "text/plain");
        json.writeEndObject();
    }

    private void writeTarget(JsonGenerator json, StoryStatement item, TextSpan span) throws IOException {
        Article article = index.article(item.article());
        Anchor anchor = anchors.computeIfAbsent(item.article(), id -> AnchoredText.of(article.text()))
                .anchor(span);
        json.writeStartObject();
        json.writeStringField("source", source(article));
        json.writeArrayFieldStart("selector");
        write(json, anchor.quote().selector());
        write(json, anchor.position());
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, TextQuoteSelector quote) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextQuoteSelector");
        json.writeStringField("exact", quote.exact());
        json.writeStringField("prefix", quote.prefix());
        json.writeStringField("suffix", quote.suffix());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, TextPositionSelector position) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextPositionSelector");
        json.writeNumberField("start", position.start());
        json.writeNumberField("end", position.end());
        json.writeEndObject();
    }

    /** An address, or the file's path as a relative one. */
    private static String source(Article article) {
        Optional<String> url = article.masthead().url();
        return url.orElseGet(() -> relative(article.saved().file()));
    }

    private static String relative(String file) {
        StringBuilder address = new StringBuilder();
        for (byte unit : file.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = unit > 0 && (Character.isLetterOrDigit(unit) || UNESCAPED.indexOf(unit) >= 0);
            address.append(plain ? String.valueOf((char) unit) : String.format(Locale.ROOT, "%%%02X", unit & 0xFF));
        }
        return address.toString();
    }
}
