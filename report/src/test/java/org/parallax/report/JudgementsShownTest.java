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
import org.parallax.commitment.Commitment;
import org.parallax.commitment.Commitment.Passage;
import org.parallax.commitment.Commitment.Role;
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

    private static AccountMaker story() {
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

    private static Decision outlet(String file) {
        return new Decision.Outlet(new ArticleKey(file, Optional.empty()), "The Dawn");
    }

    private static String printed(Account account) {
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
                .contains("Maren Tolvik and &lt;b&gt;Tolvik&lt;/b&gt; are one, decided by Ida Falk on 2031-06-01");
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

    private static ItemKey key(ItemKind kind, String words, String detail) {
        ArticleKey article = new ArticleKey("a.html", Optional.empty());
        return new ItemKey(kind, List.of(new PassageKey(article, new TextQuoteSelector(words, "", ""))), detail);
    }

    @Test
    void aRowIsNamedAsThePageShowsIt() {
        Commitment promise = new Commitment(
                "c-1",
                List.of("e-1"),
                Optional.empty(),
                List.of(),
                "come back",
                Optional.empty(),
                DateRange.unknown("no day"),
                DateRange.unknown("no day"),
                Commitment.Status.OPEN,
                List.of(new Passage(Role.MADE, story().words("a", "came back"), Optional.empty(), "a rule")),
                1,
                new Commitment.Decision("a rule", "a rule"));
        Account account = story().commitment(promise)
                .judged(
                        new Decision.Confirm(key(ItemKind.COMMITMENT, "Tolvik</b> came back.", "come back")),
                        State.APPLIED,
                        "",
                        "c-1")
                .account();
        assertThat(StoryHtmlTest.written(account))
                .contains("commitment “come back” by Maren Tolvik confirmed, decided by Ida Falk");
    }

    @Test
    void aRowThatWasDroppedIsNamedByWhatTellsItFromOthers() {
        Account account = story().judged(
                        new Decision.Drop(key(ItemKind.TIMELINE, "Maren Tolvik left.", "2031-05-04/2031-05-04")),
                        State.APPLIED,
                        "",
                        "t-gone")
                .judged(
                        new Decision.Drop(key(ItemKind.COMMITMENT, "came back", "come back")),
                        State.APPLIED,
                        "",
                        "c-gone")
                .account();
        assertThat(StoryHtmlTest.written(account))
                .contains("timeline entry “Maren Tolvik left.” of 4 May 2031 dropped")
                .contains("commitment “come back” dropped");
    }

    @Test
    void anUndoNamesWhatItUndoes() {
        Account account = story().judged(outlet("a.html"), State.UNDONE, "undone by line 2")
                .judged(new Decision.Undo("j1"), State.APPLIED, "")
                .account();
        assertThat(StoryHtmlTest.written(account)).contains("line 1 undone: a.html is by The Dawn");
    }

    @Test
    void anOrphanSaysWhatBecameOfItsWordsAndWhereToLook() {
        TextQuoteSelector words = new TextQuoteSelector(
                "The ferry company promised a second boat by the spring", "He came home. ", ". She stayed.");
        PassageKey passage = new PassageKey(new ArticleKey("b.html", Optional.empty()), words);
        Account account = story().article(
                        "b",
                        AccountMaker.masthead("The Post", "", "en"),
                        ArticleDate.UNKNOWN,
                        "",
                        "He came home. The ferry company promised a third boat by the spring. She stayed.")
                .judged(
                        new Decision.Drop(new ItemKey(ItemKind.STATEMENT, List.of(passage), "")),
                        State.ORPHANED,
                        "the words of the core")
                .account();
        assertThat(printed(account))
                .contains("b.html: reworded; see 14-", "“The ferry company promised a third boat by the spring”")
                .doesNotContain("the words of the core");
    }

    @Test
    void wordsThatStandTwiceAndWordsThatAreGoneAreToldApart() {
        Account account = story().judged(
                        new Decision.Drop(key(ItemKind.STATEMENT, "Tolvik", "")), State.ORPHANED, "some reason")
                .judged(
                        new Decision.Drop(key(ItemKind.STATEMENT, "nothing of the kind", "")),
                        State.ORPHANED,
                        "some reason")
                .account();
        assertThat(printed(account))
                .contains("a.html: its words stand at several places")
                .contains("a.html: gone");
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
