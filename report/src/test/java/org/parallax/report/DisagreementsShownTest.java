package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.parallax.account.Account;
import org.parallax.article.ArticleDate;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.report.terminal.Look;

/** Three articles count the boats: two come to twelve, one to forty. */
class DisagreementsShownTest {

    private static final String[] BODIES = {
        "Twelve boats were lost in the storm.", "Forty boats were lost.", "The storm sank 12 boats."
    };

    private static Account account() {
        AccountMaker story = new AccountMaker();
        String[] outlets = {"The Post", "The Mail", "Coast Radio"};
        for (int i = 0; i < BODIES.length; i++) {
            story.article("a" + i, AccountMaker.masthead(outlets[i], "", "en"), ArticleDate.UNKNOWN, "", BODIES[i]);
        }
        return story.disagreement(
                        Kind.NUMBER,
                        false,
                        "boats lost",
                        new Side(words(0), "Twelve boats", "12"),
                        new Side(words(1), "Forty boats", "40"),
                        new Side(words(2), "12 boats", "12"))
                .account();
    }

    private static Evidence words(int article) {
        return new Evidence("a" + article, new TextSpan(0, BODIES[article].length()), BODIES[article]);
    }

    @Test
    void theTerminalQuotesEachAnswerOnceAndNamesWhoAgrees() {
        StringWriter out = new StringWriter();
        Summary.print(account(), new Look(200, false), new PrintWriter(out));
        assertThat(out.toString())
                .containsSubsequence(
                        "number: boats lost",
                        "The Post: Twelve boats were lost in the storm.",
                        "also Coast Radio",
                        "The Mail: Forty boats were lost.")
                .doesNotContain("The storm sank");
    }

    @Test
    void ofAMatterThatMovedOnTheEarliestSideStandsFirst() {
        AccountMaker story = new AccountMaker();
        story.article(
                        "later",
                        AccountMaker.masthead("The Mail", "", "en"),
                        AccountMaker.stated("2031-06-02"),
                        "",
                        BODIES[1])
                .article(
                        "first",
                        AccountMaker.masthead("The Post", "", "en"),
                        AccountMaker.stated("2031-06-01"),
                        "",
                        BODIES[0]);
        Account moved = story.disagreement(
                        Kind.NUMBER,
                        true,
                        "boats lost",
                        new Side(story.words("later", BODIES[1]), "Forty boats", "40"),
                        new Side(story.words("first", BODIES[0]), "Twelve boats", "12"))
                .account();
        StringWriter out = new StringWriter();
        Summary.print(moved, new Look(200, false), new PrintWriter(out));
        assertThat(out.toString()).containsSubsequence("Where they differ", "The Post: Twelve", "The Mail: Forty");
        assertThat(StoryHtmlTest.written(moved)).containsSubsequence("<mark>Twelve boats", "<mark>Forty boats");
    }

    @Test
    void thePageLinksThePassageOfEachWhoAgrees() throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        StoryHtml.write(account(), page);
        String section = page.toString(StandardCharsets.UTF_8);
        assertThat(section).containsPattern("<mark>Twelve boats</mark>");
        assertThat(section).containsPattern("also <a[^>]*href=\"#w2-0-24\"[^>]*><bdi>Coast Radio</bdi></a>");
        assertThat(StoryHtmlTest.article(section, "a2")).contains("id=\"w2-0-24\"");
        assertThat(section).containsPattern("<mark>Forty boats</mark>");
    }
}
