package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.parallax.account.Account;
import org.parallax.article.ArticleDate;
import org.parallax.judgement.ArticleKey;
import org.parallax.judgement.Decision;
import org.parallax.judgement.Name;
import org.parallax.judgement.Outcome.State;
import org.parallax.language.Tagging.NameType;
import org.parallax.report.terminal.Look;

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
