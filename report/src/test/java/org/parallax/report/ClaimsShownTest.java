package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.report.StatementMaker.said;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.account.Account;
import org.parallax.article.ArticleDate;
import org.parallax.language.Tagging.NameType;
import org.parallax.report.terminal.Look;
import org.parallax.time.DateRange;
import org.parallax.timeline.Claim;

/** An entry that only its speaker tells, and one whose sentence begins with a pronoun, in each of the views. */
class ClaimsShownTest {

    private static final String LEFT = "Forty barges left the quay on 3 May.";
    private static final String RAISED = "He raised the bell on 5 May.";

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static Account account() {
        AccountMaker story = new AccountMaker();
        story.article(
                "a",
                AccountMaker.masthead("The Post", "", "en"),
                ArticleDate.UNKNOWN,
                "",
                "Nora Velt said: “" + LEFT + " Nobody was told.” Sven Ardal is a diver. " + RAISED);
        return story.entity("e1", "Nora Velt", NameType.PERSON, List.of(story.words("a", "Nora Velt")))
                .entity(
                        "e2",
                        "Sven Ardal",
                        NameType.PERSON,
                        List.of(story.words("a", "Sven Ardal"), story.words("a", "He")))
                .statement(said("s1", "a").by("e1", "Nora Velt").that(LEFT + " Nobody was told."))
                .claim("t1", day("2031-05-03"), new Claim(List.of("s1"), true), story.words("a", LEFT))
                .event("t2", day("2031-05-05"), false, 1, story.words("a", RAISED))
                .account();
    }

    private static DateRange day(String day) {
        return AccountMaker.on(day, DateRange.Basis.STATED, "as the text says");
    }

    private static String written(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aClauseOfASentenceStandsBetweenDots() {
        AccountMaker story = new AccountMaker();
        story.article(
                "a",
                AccountMaker.masthead("The Post", "", "en"),
                ArticleDate.UNKNOWN,
                "",
                "Velt sold a mill that had burned down on 3 May.");
        Account account = story.event(
                        "t1", day("2031-05-03"), false, 1, story.words("a", "a mill that had burned down on 3 May"))
                .account();
        StringWriter out = new StringWriter();
        Summary.print(account, new Look(200, false), new PrintWriter(out));
        assertThat(out.toString()).contains("… a mill that had burned down on 3 May … [The Post]");
    }

    @Test
    void theTerminalNamesThem() {
        StringWriter out = new StringWriter();
        Summary.print(account(), new Look(200, false), new PrintWriter(out));
        assertThat(out.toString())
                .contains("“" + LEFT + "” (according to Nora Velt) [The Post]")
                .contains(RAISED + " (he: Sven Ardal) [The Post]");
    }

    @Test
    void thePageNamesThem() throws IOException {
        assertThat(written(out -> StoryHtml.write(account(), out)))
                .contains(">“</span>" + LEFT + "<span class=\"added\">”<")
                .contains("according to <bdi>Nora Velt</bdi>")
                .contains("he: <bdi>Sven Ardal</bdi>");
    }

    @Test
    void theTableHasAColumnForThem() throws IOException {
        assertThat(written(out -> StoryCsv.writeTimeline(account(), out)))
                .contains("according to")
                .contains("“" + LEFT + "”,,Nora Velt,");
    }

    @Test
    void theExchangeFileTellsTheStatements() throws IOException {
        assertThat(written(out -> StoryJson.write(account(), out)).replaceAll("\\s", ""))
                .contains("\"claim\":{\"statements\":[\"s1\"],\"quoted\":true}")
                .contains("\"claim\":null");
    }
}
