package org.parallax.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.parallax.article.Article;
import org.parallax.article.ArticleDate;
import org.parallax.article.DateProof;
import org.parallax.article.Dating;
import org.parallax.article.Masthead;
import org.parallax.article.TextSpan;
import org.parallax.edition.Edition;
import org.parallax.language.Language;
import org.parallax.story.StoryArticle;

/** An item of "articles". */
final class ArticleJson {

    private ArticleJson() {}

    /** With what else was saved of it. */
    static void write(JsonGenerator json, StoryArticle item, Edition edition) throws IOException {
        json.writeStartObject();
        writeKeys(json, item);
        EditionJson.writeKeys(json, edition);
        json.writeEndObject();
    }

    /** An article of a story, into an object that is open. */
    static void writeKeys(JsonGenerator json, StoryArticle item) throws IOException {
        json.writeStringField("id", item.id());
        writeKeys(json, item.reading().article(), language(item.reading().language()), item.published());
    }

    /** What an article is, wherever it stands. */
    static void writeKeys(JsonGenerator json, Article article, Optional<String> language, ArticleDate published)
            throws IOException {
        json.writeStringField("file", article.saved().file());
        json.writeStringField("sha256", article.saved().sha256());
        writeMasthead(json, article.masthead());
        Items.writeText(json, "language", language);
        json.writeStringField("title", article.title());
        json.writeStringField("text", article.text());
        writePart(json, "headline", article.headline(), article);
        writePart(json, "body", Optional.of(article.body()), article);
        writeDate(json, "published", published, article);
        writeDate(json, "modified", article.dating().modified(), article);
        writeDate(json, "captured", article.dating().captured(), article);
    }

    private static void writeMasthead(JsonGenerator json, Masthead masthead) throws IOException {
        Items.writeText(json, "url", masthead.url());
        Items.writeText(json, "outlet", masthead.outlet());
        Items.writeText(json, "wire", masthead.wire());
        Items.writeText(json, "byline", masthead.byline());
        Items.writeText(json, "section", masthead.section());
    }

    /** That it is not English is told even where its name is not known. */
    private static Optional<String> language(Language language) {
        return Optional.of(language.code()).filter(code -> !language.equals(Language.UNKNOWN));
    }

    private static void writePart(JsonGenerator json, String key, Optional<TextSpan> part, Article article)
            throws IOException {
        Items.writeOne(json, key, part, (to, span) -> SpanJson.write(to, span, article.text()));
    }

    /** One of all the dates that a page tells. */
    static void writeClaim(JsonGenerator json, Dating.Claim claim, Article article) throws IOException {
        json.writeStartObject();
        json.writeStringField("of", SpanJson.nameOf(claim.of()));
        writeKeys(json, claim.date(), article);
        json.writeEndObject();
    }

    private static void writeDate(JsonGenerator json, String key, ArticleDate date, Article article)
            throws IOException {
        json.writeObjectFieldStart(key);
        writeKeys(json, date, article);
        json.writeEndObject();
    }

    private static void writeKeys(JsonGenerator json, ArticleDate date, Article article) throws IOException {
        Items.writeText(json, "value", Optional.of(date.value()).filter(value -> !value.isEmpty()));
        SpanJson.writeKeys(json, date.range());
        json.writeStringField("precision", SpanJson.nameOf(date.precision()));
        json.writeStringField("zone", date.clock().zone());
        json.writeFieldName("evidence");
        writeProof(json, date.proof(), article);
    }

    private static void writeProof(JsonGenerator json, DateProof proof, Article article) throws IOException {
        if (proof instanceof DateProof.InText inText) {
            SpanJson.write(json, inText.span(), article.text());
        } else if (proof instanceof DateProof.PageLine pageLine) {
            json.writeStartObject();
            json.writeNumberField("line", pageLine.line());
            json.writeStringField("text", pageLine.words());
            json.writeEndObject();
        } else {
            json.writeNull();
        }
    }
}
