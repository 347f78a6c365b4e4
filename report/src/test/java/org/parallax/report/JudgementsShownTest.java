package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.parallax.account.Account;
import org.parallax.article.ArticleDate;
import org.parallax.judgement.ArticleKey;
import org.parallax.judgement.Decision;
import org.parallax.judgement.ItemKey;
import org.parallax.judgement.ItemKind;
import org.parallax.judgement.Name;
import org.parallax.judgement.Outcome.State;
import org.parallax.judgement.PassageKey;
import org.parallax.language.Tagging.NameType;
import org.parallax.report.judgement.JudgementLines.Damaged;
import org.parallax.report.terminal.Look;
import org.parallax.selector.TextQuoteSelector;
import org.parallax.time.DateRange;

/** What people decided, in each of the views. */
class JudgementsShownTest {

    private static final String BODY = "Maren Tolvik left. <b>Tolvik</b> came back.";

    static AccountMaker story() {
        AccountMaker story = new AccountMaker();
        story.article("a", AccountMaker.masthead("The Post", "", "en"), ArticleDate.UNKNOWN, "", BODY);
        return story.entity("e-1", "Maren Tolvik", NameType.PERSON, List.of(story.words("a", "Maren Tolvik")));
    }

    private static Account account() {
        return story().judged(
                        new Decision.Join(List.of(Name.of("Maren Tolvik"), Name.of("<b>Tolvik</b>"))),
                        State.APPLIED,
                        "",
                        "e-1")
                .judged(outlet("a.html"), State.APPLIED, "", "a")
                .judged(outlet("gone.html"), State.ORPHANED, "the article gone.html is not in the story")
                .judged(new Decision.Undo("j9"), State.UNDONE, "undone by line 7")
                .account();
    }

    static Decision outlet(String file) {
        return new Decision.Outlet(new ArticleKey(file, Optional.empty()), "The Dawn");
    }

    static String printed(Account account) {
        StringWriter out = new StringWriter();
        Summary.print(account, Look.PLAIN, new PrintWriter(out));
        return out.toString();
    }

    private static JsonNode json() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StoryJson.write(account(), out);
        return new ObjectMapper().readTree(out.toByteArray());
    }

    @Test
    void theRowSaysWhoDecided() {
        String page = StoryHtmlTest.written(account());
        assertThat(page.substring(page.indexOf("id=\"e-1\""), page.indexOf("id=\"sources\"")))
                .contains("Maren Tolvik and &lt;b&gt;Tolvik&lt;/b&gt; are one, decided by Ida Falk on 1 June 2031");
        assertThat(page.substring(page.indexOf("<article class=\"page\"")))
                .contains("a.html is by The Dawn, decided by Ida Falk");
    }

    @Test
    void thePageListsEveryLineWithItsState() {
        String page = StoryHtmlTest.written(account());
        assertThat(page).contains("What people decided", "2 applied, 1 undone, 1 orphaned", "href=\"#judgements\"");
        assertThat(page.substring(page.indexOf("<section class=\"judgements\"")))
                .contains("orphaned: the article gone.html is not in the story", "undone by line 7")
                .doesNotContain("<b>Tolvik");
    }

    static ItemKey key(ItemKind kind, String words, String detail) {
        ArticleKey article = new ArticleKey("a.html", Optional.empty());
        return new ItemKey(kind, List.of(new PassageKey(article, new TextQuoteSelector(words, "", ""))), detail);
    }

    @Test
    void aDamagedLineStandsAmongTheOthers() throws IOException {
        List<Damaged> damaged = List.of(new Damaged(2, "not JSON <b>"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StoryHtml.write(account(), damaged, out);
        String page = out.toString(StandardCharsets.UTF_8);
        String section = page.substring(page.indexOf("<section class=\"judgements\""));
        assertThat(section).contains("2 applied, 1 undone, 1 orphaned, 1 damaged line not heeded");
        assertThat(section.substring(section.indexOf(">2</td>"), section.indexOf(">3</td>")))
                .contains("damaged", "not heeded and left as it is: not JSON &lt;b&gt;");
    }

    @Test
    void whereAllLinesAreDamagedThePageSaysSo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StoryHtml.write(story().account(), List.of(new Damaged(1, "not JSON")), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("1 damaged line not heeded", "href=\"#judgements\"");
    }

    @Test
    void theTableHasEveryLineTheDamagedOnesLast() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StoryCsv.writeJudgements(account(), List.of(new Damaged(9, "not JSON")), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFline,state,decision,why,by,at,because,rows\r\n1,applied,")
                .contains(
                        "\r\n3,orphaned,gone.html is by The Dawn,the article gone.html is not in the story,Ida Falk,2031-")
                .endsWith("\r\n9,damaged,,not JSON,,,,\r\n");
    }

    @Test
    void theTableOfARowSaysWhoDecidedOfIt() throws IOException {
        AccountMaker story = story();
        Account account = story.event(
                        "t-1", DateRange.unknown("no day"), false, 1, story.words("a", "Maren Tolvik left."))
                .event("t-2", DateRange.unknown("no day"), false, 1, story.words("a", "Tolvik</b> came back."))
                .judged(
                        new Decision.Confirm(key(ItemKind.TIMELINE, "Maren Tolvik left.", "")),
                        State.APPLIED,
                        "",
                        "t-1")
                .account();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StoryCsv.writeTimeline(account, out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        header -> assertThat(header).endsWith(",id,decided"),
                        row -> assertThat(row).contains(",t-1,", "confirmed, decided by Ida Falk on 1 June 2031"),
                        row -> assertThat(row).endsWith(",t-2,"));
    }

    @Test
    void theExchangeFileHasTheDamagedLines() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StoryJson.write(account(), List.of(new Damaged(9, "not JSON")), out);
        JsonNode line = new ObjectMapper()
                .readTree(out.toByteArray())
                .path("damaged_judgements")
                .path(0);
        assertThat(line.path("line").asInt()).isEqualTo(9);
        assertThat(line.path("why").asText()).isEqualTo("not JSON");
    }

    @Test
    void everyRowShowsItsId() {
        String page = StoryHtmlTest.written(InventedStory.account());
        assertThat(page).contains("<code>s1</code>", "<code>t3</code>");
        assertThat(page).contains("<code>d0</code>");
    }

    @Test
    void whereNobodyDecidedAnythingThePageHasNoPartForIt() {
        String page = StoryHtmlTest.written(story().account());
        assertThat(page).doesNotContain("What people decided", "id=\"judgements\"");
        assertThat(printed(story().account())).doesNotContain("decided");
    }

    @Test
    void theTerminalTellsHowManyHoldAndWhichDoNot() {
        assertThat(printed(account()))
                .contains(
                        "What people decided",
                        "2 applied, 1 undone, 1 orphaned",
                        "line 3 orphaned: gone.html is by The Dawn",
                        "the article gone.html is not in the story")
                .doesNotContain("line 1 ");
    }

    @Test
    void theExchangeFileHasEveryLineWithItsRows() throws IOException {
        JsonNode judgements = json().path("judgements");
        assertThat(StreamSupport.stream(judgements.spliterator(), false)
                        .map(judgement -> judgement.path("state").asText()))
                .containsExactly("applied", "applied", "orphaned", "undone");
        JsonNode first = judgements.path(0);
        assertThat(first.path("id").asText()).isEqualTo("j1");
        assertThat(first.path("line").asInt()).isEqualTo(1);
        assertThat(first.path("rows").path(0).asText()).isEqualTo("e-1");
        assertThat(first.path("by").asText()).isEqualTo("Ida Falk");
        assertThat(first.path("because").isNull()).isTrue();
    }
}
