package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.account.Account;
import org.parallax.article.ArticleDate;
import org.parallax.framing.Framing;
import org.parallax.headline.Headline;
import org.parallax.headline.Headline.Verdict;
import org.parallax.omission.LeftOut;
import org.parallax.report.terminal.Look;

/** A word that judges, a headline that is too strong and an event that is left out, in each of the views. */
class WordChoiceShownTest {

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static AccountMaker story() {
        AccountMaker story = new AccountMaker();
        story.article(
                "a",
                AccountMaker.masthead("The Post", "", "en"),
                AccountMaker.stated("2031-05-04"),
                "40 hurt on the pier",
                "The regime closed the pier. Fourteen were hurt. The council shamelessly kept silent.");
        return story.article(
                "b",
                AccountMaker.masthead("The Gull", "", "en"),
                ArticleDate.UNKNOWN,
                "The pier is closed",
                "The government closed the pier.");
    }

    @Test
    void theIdStandsApartFromTheReason() {
        assertThat(StoryHtmlTest.written(account()))
                .contains("it judges: shame</small> <details")
                .contains("named otherwise</small> <details");
    }

    private static Account account() {
        AccountMaker story = story();
        return story.framing(new Framing(
                        "f-1",
                        "rule",
                        story.words("a", "regime"),
                        "government",
                        List.of(story.words("b", "government")),
                        true,
                        false,
                        "named otherwise"))
                .framing(new Framing(
                        "f-2",
                        "council",
                        story.words("a", "shamelessly kept"),
                        "council",
                        List.of(),
                        true,
                        false,
                        "it judges: shame"))
                .headline(new Headline(
                        story.words("a", "40 hurt on the pier"),
                        Optional.of(story.words("a", "Fourteen were hurt.")),
                        Verdict.STRONGER,
                        "the body counts fewer"))
                .headline(new Headline(
                        story.words("b", "The pier is closed"),
                        Optional.of(story.words("b", "The government closed the pier.")),
                        Verdict.BORNE_OUT,
                        "a passage tells it"))
                .leftOut(new LeftOut(
                        "b",
                        LeftOut.Kind.EVENT,
                        "t-1",
                        story.words("a", "Fourteen were hurt."),
                        List.of("a"),
                        3,
                        "it happened on a day before"))
                .account();
    }

    private static String written(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String page(Account account) throws IOException {
        StringBuilder page = new StringBuilder();
        page.append(written(out -> StoryHtml.write(account, out)));
        return page.toString();
    }

    private static String text(Account account) throws IOException {
        return page(account).replaceAll("<[^>]*>", "");
    }

    @Test
    void theTerminalTellsThemInShort() {
        StringWriter out = new StringWriter();
        Summary.print(account(), new Look(200, false), new PrintWriter(out));
        assertThat(out.toString())
                .contains(
                        "In whose words",
                        "The Post: “regime” (judges)",
                        "The Gull: “government”",
                        "The Post: “shamelessly kept”",
                        "The Post, stronger than the body: 40 hurt on the pier",
                        "/ Fourteen were hurt.",
                        "The Gull does not tell this event: Fourteen were hurt.",
                        "told by The Post; it happened on a day before")
                .doesNotContain("The Gull, borne out");
    }

    @Test
    void thePageHasASectionForEachAndLeadsToTheWords() throws IOException {
        String page = page(account());
        assertThat(page)
                .contains("href=\"#framing\"", "href=\"#headlines\"", "href=\"#left-out\"")
                .contains("<mark>regime</mark>", "<mark>shamelessly kept</mark>");
        String text = text(account());
        assertThat(text)
                .contains(
                        "One thing, several words",
                        "The Post: regime",
                        "The Gull: government",
                        "council: shamelessly kept")
                .contains("Of 2 headlines that claim something, 1 are borne out", "stronger than the body")
                .contains("told by The Post; 3 origins; it happened on a day before");
    }

    @Test
    void thePageSaysOfWhichArticlesNothingIsCounted() throws IOException {
        assertThat(text(account()))
                .contains("Of 1 article it is not known when it appeared at the earliest and at the latest");
    }

    @Test
    void whereNothingIsFoundThePageSaysSo() throws IOException {
        assertThat(text(story().account()))
                .contains(
                        "No words were found by which an outlet judges",
                        "Of no headline can it be said",
                        "Nothing was found that most others had told");
    }

    @Test
    void theExchangeFileHasTheKeysOfTheContract() throws IOException {
        JsonNode file = new ObjectMapper().readTree(written(out -> StoryJson.write(account(), out)));
        JsonNode framing = file.path("framing").path(0);
        assertThat(framing.path("text").asText()).isEqualTo("regime");
        assertThat(framing.path("article").asText()).isEqualTo("a");
        assertThat(framing.path("thing").asText()).isEqualTo("government");
        assertThat(framing.path("others").path(0).path("article").asText()).isEqualTo("b");
        assertThat(framing.path("loaded").asBoolean()).isTrue();
        assertThat(framing.path("quoted").asBoolean()).isFalse();
        JsonNode headline = file.path("headlines").path(0);
        assertThat(headline.path("verdict").asText()).isEqualTo("stronger");
        assertThat(headline.path("claim").path("text").asText()).isEqualTo("40 hurt on the pier");
        assertThat(headline.path("body").path("text").asText()).isEqualTo("Fourteen were hurt.");
        JsonNode left = file.path("left_out").path(0);
        assertThat(left.path("article").asText()).isEqualTo("b");
        assertThat(left.path("thing").asText()).isEqualTo("t-1");
        assertThat(left.path("told_by").path(0).asText()).isEqualTo("a");
    }

    @Test
    void verdictsAreWordsAsTheContractHasThem() throws IOException {
        JsonNode file = new ObjectMapper().readTree(written(out -> StoryJson.write(account(), out)));
        assertThat(file.path("headlines").path(1).path("verdict").asText()).isEqualTo("borne out");
    }

    @Test
    void theTablesHaveALineForEach() throws IOException {
        assertThat(written(out -> StoryCsv.writeFraming(account(), out)).lines())
                .hasSize(1 + 2)
                .anyMatch(line ->
                        line.startsWith("regime,government,yes,no,The Gull: government,named otherwise,The Post,"));
        assertThat(written(out -> StoryCsv.writeHeadlines(account(), out)).lines())
                .hasSize(1 + 2)
                .anyMatch(line -> line.startsWith("stronger than the body,Fourteen were hurt.,the body counts fewer,"));
        assertThat(written(out -> StoryCsv.writeLeftOut(account(), out)).lines())
                .hasSize(1 + 1)
                .anyMatch(line -> line.startsWith("The Gull,b.html,event,Fourteen were hurt.,The Post,3,"));
    }
}
