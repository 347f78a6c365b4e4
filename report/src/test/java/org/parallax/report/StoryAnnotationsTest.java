package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.report.StatementMaker.said;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.account.Account;
import org.parallax.article.ArticleDate;
import org.parallax.article.Masthead;

/** The statements of an account as the W3C's Web Annotations. */
class StoryAnnotationsTest {

    private static String written(Account account) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StoryAnnotations.write(account, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode collection(Account account) throws IOException {
        return new ObjectMapper().readTree(written(account));
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void isACollectionOfOnePage() throws IOException {
        JsonNode collection = collection(InventedStory.account());
        assertThat(keys(collection)).containsExactly("@context", "id", "type", "label", "total", "generator", "first");
        assertThat(collection.path("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(collection.path("type").asText()).isEqualTo("AnnotationCollection");
        assertThat(collection.path("total").asInt())
                .isEqualTo(InventedStory.account().statements().size())
                .isEqualTo(collection.path("first").path("items").size());
        assertThat(collection.path("first").path("type").asText()).isEqualTo("AnnotationPage");
    }

    @Test
    void eachStatementIsAnAnnotation() throws IOException {
        JsonNode first =
                collection(InventedStory.account()).path("first").path("items").path(0);
        assertThat(keys(first)).containsExactly("id", "type", "motivation", "body", "target");
        assertThat(first.path("id").asText())
                .isEqualTo("#" + InventedStory.account().statements().get(0).id());
        assertThat(first.path("body").path(0).path("purpose").asText()).isEqualTo("describing");
        assertThat(first.path("body").path(0).path("value").asText()).startsWith("Maren Tolvik: ");
        assertThat(first.path("body").path(1).path("value").asText()).isNotBlank();
        assertThat(first.path("target").path(0).path("source").asText()).startsWith("https://example.org/");
    }

    @Test
    void theSelectorsMeanTheWordsOfTheArticle() throws IOException {
        Account account = InventedStory.account();
        JsonNode items = collection(account).path("first").path("items");
        for (int i = 0; i < items.size(); i++) {
            String id = account.statements().get(i).article();
            String text = account.articles().stream()
                    .filter(article -> article.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .text();
            for (JsonNode target : items.get(i).path("target")) {
                thenTheyMeanTheSame(
                        target.path("selector").get(0), target.path("selector").get(1), text);
            }
        }
    }

    private static void thenTheyMeanTheSame(JsonNode quote, JsonNode position, String text) {
        assertThat(quote.path("type").asText()).isEqualTo("TextQuoteSelector");
        assertThat(position.path("type").asText()).isEqualTo("TextPositionSelector");
        int start = text.offsetByCodePoints(0, position.path("start").asInt());
        int end = text.offsetByCodePoints(0, position.path("end").asInt());
        assertThat(text.substring(start, end)).isEqualTo(quote.path("exact").asText());
        assertThat(text.substring(0, start)).endsWith(quote.path("prefix").asText());
        assertThat(text.substring(end)).startsWith(quote.path("suffix").asText());
    }

    @Test
    void positionsCountCodePoints() throws IOException {
        JsonNode position = collection(aboutTar("tar")).at("/first/items/0/target/0/selector/1");
        assertThat(position.path("start").asInt())
                .isEqualTo((int) "😀 Tar\n\nTar is ".codePoints().count());
    }

    @Test
    void aPageWithoutAnAddressIsItsFileAsARelativeAddress() throws IOException {
        assertThat(collection(aboutTar("my pages/tar: 100% é"))
                        .at("/first/items/0/target/0/source")
                        .asText())
                .isEqualTo("my%20pages/tar%3A%20100%25%20%C3%A9.html");
    }

    private static Account aboutTar(String id) {
        AccountMaker story = new AccountMaker();
        story.article(id, Masthead.UNKNOWN, ArticleDate.UNKNOWN, "😀 Tar", "Tar is dear, all say.");
        return story.statement(said("s", id).that("dear")).account();
    }

    @Test
    void theSameAccountGivesTheSameBytes() throws IOException {
        assertThat(written(InventedStory.account()))
                .isEqualTo(written(InventedStory.account()))
                .endsWith("}\n");
    }
}
