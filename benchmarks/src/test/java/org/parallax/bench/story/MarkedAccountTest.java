package org.parallax.bench.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.bench.json.Json;

class MarkedAccountTest {

    private static final String PAGE = """
            <!doctype html><nav>Rates &amp; tides</nav><h1>The 𝔇am</h1><p>The dam leaked.</p><p>Nobody saw the dam
            leak.</p>
            """;

    @TempDir
    private Path folder;

    private JsonNode account(String gold) throws IOException {
        Files.writeString(folder.resolve("tide.html"), PAGE);
        return MarkedAccount.of(new MarkedStory("dam", folder, MiniStory.json(gold)));
    }

    private static String quoted(JsonNode account, JsonNode span) {
        return account.at("/articles/0/text")
                .asText()
                .substring(span.path("start").asInt(), span.path("end").asInt());
    }

    @Test
    void wordsAreTakenWhereverTheyStand() throws IOException {
        JsonNode account = account("{\"disagreements\": [{\"sides\": [[\"tide\", \"dam leak\"]]}]}");
        assertThat(account.at("/disagreements/0/sides"))
                .extracting(span -> quoted(account, span))
                .containsExactly("dam leak", "dam\nleak");
    }

    @Test
    void aPageIsTakenWhole() throws IOException {
        JsonNode account = account("{\"framing\": [{\"words\": {\"tide\": [\"Rates & tides\", \"The 𝔇am\"]}}]}");
        assertThat(account.path("framing"))
                .extracting(span -> quoted(account, span))
                .contains("Rates & tides", "The 𝔇am");
    }

    @Test
    void aThingsWordsElsewhereStandBesideEach() throws IOException {
        Files.writeString(folder.resolve("gull.txt"), "A flood!");
        JsonNode account =
                account("{\"framing\": [{\"words\": {\"tide\": [\"leaked\", \"saw\"], \"gull\": \"flood\"}}]}");
        assertThat(account.path("framing"))
                .extracting(row -> Json.text(row, "text") + row.path("others").findValuesAsText("text"))
                .containsExactly("leaked[flood]", "saw[flood]", "flood[leaked, saw]");
    }

    @Test
    void anEventRestsOnTheArticlesThatTheReaderNames() throws IOException {
        JsonNode entry = account(
                        "{\"events\": [{\"date\": \"2031-04\", \"what\": \"the dam leaks\", \"articles\": [\"tide\"]}]}")
                .at("/timeline/0");
        assertThat(entry.at("/date/earliest").asText()).isEqualTo("2031-04");
        assertThat(entry.at("/evidence/0/article").asText()).isEqualTo("tide");
    }
}
