package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.report.AccountMaker.masthead;
import static org.parallax.report.StatementMaker.said;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.account.Account;
import org.parallax.article.ArticleDate;
import org.parallax.report.ledger.Ledger;
import org.parallax.report.terminal.Look;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.story.StoryStatement;
import org.parallax.time.DateRange;

class SummaryTest {

    @Test
    void aHeadlineAndItsBodyAreOneArticle() {
        StoryStatement said = InventedStory.account().statements().get(0);
        assertThat(new Ledger.Row(1, List.of(said, said), 1).articles()).isEqualTo(1);
    }

    @Test
    void tellsArticlesTimelineLedgerSharedWordsAndOrigins() {
        assertThat(printed(InventedStory.account(), Look.PLAIN))
                .contains(
                        "4 articles",
                        "Coastwire, 4 May 2031: Dam gate fails above Selbridge, hundreds leave homes",
                        "صوت النهر, 5–15 May 2031: ",
                        "inferred: after the latest day it tells of",
                        "Where they differ",
                        "so or not so: warned the ministry",
                        "number, changed: people homes",
                        "Radio Estvale: About 400 people have not gone home",
                        "What happened when",
                        "15 May 2031",
                        "planned: … \"We will have the gate closed",
                        "Who said what",
                        "Maren Tolvik, the head of the Orrin Water Board",
                        "“We will have the gate closed by May 15,”",
                        "Told by 2 articles, 2 origins",
                        "Coastwire, then The Lowmoor Post, word for word:",
                        "3 origins");
    }

    @Test
    void tellsTheVerbSinceWhatIsDeniedIsNotSaid() {
        assertThat(printed(InventedStory.account(), Look.PLAIN))
                .contains("denied: any warning had been received", "said: “We will have the gate closed by May 15,”");
    }

    @ParameterizedTest
    @CsvSource({"said:, '    said: the gate was shut'", ":, '    the gate was shut'"})
    void aVerbThatBringsItsColonHasOneAndAColonAloneIsNoVerb(String cue, String line) {
        AccountMaker story = new AccountMaker();
        String body = "Velt " + cue + " the gate was shut.";
        story.article("a", masthead("Outlet", "", "en"), ArticleDate.UNKNOWN, "Title", body);
        story.statement(
                said("s", "a").byUnnamed(SourceClass.GROUP, "Velt").cue(cue).that("the gate was shut"));
        assertThat(printed(story.account(), Look.PLAIN)).contains("\n" + line + "\n");
    }

    @Test
    void whatHasNoVerbStandsAlone() {
        AccountMaker story = new AccountMaker();
        story.article("a", masthead("Outlet", "", "en"), ArticleDate.UNKNOWN, "Title", "A letter: the gate was shut.");
        story.statement(
                said("s", "a").byUnnamed(SourceClass.DOCUMENT, "A letter").that("the gate was shut"));
        assertThat(printed(story.account(), Look.PLAIN)).contains("\n    the gate was shut\n");
    }

    @Test
    void aHeadlineAndItsBodyAreToldByOneArticle() {
        AccountMaker story = new AccountMaker();
        story.article("a", masthead("Outlet", "", "en"), ArticleDate.UNKNOWN, "Gate shut", "The gate was shut.");
        story.statement(said("s1", "a").that("Gate shut"))
                .statement(said("s2", "a").that("The gate was shut"))
                .utterance(1, "s1", "s2");
        story.event(
                "t",
                DateRange.unknown("no day"),
                false,
                1,
                story.words("a", "Gate shut"),
                story.words("a", "The gate was shut"));
        assertThat(printed(story.account(), Look.PLAIN))
                .contains("Told more than once by one article", "… Gate shut … [Outlet]");
    }

    @Test
    void tellsNamesThatMayBeOneWithWhatSpeaksForIt() {
        assertThat(printed(InventedStory.account(), Look.PLAIN))
                .contains(
                        "Names that may be one",
                        "Water Board, perhaps also: Orrin Water Board",
                        "0.81: all its words stand in the other name");
    }

    @Test
    void staysWithinTheTerminal() {
        assertThat(printed(InventedStory.account(), new Look(60, false)).lines())
                .allMatch(line -> line.codePointCount(0, line.length()) <= 60);
    }

    @Test
    void hasColourOnlyWhereItIsWanted() {
        assertThat(printed(InventedStory.account(), Look.PLAIN)).doesNotContain("\u001B");
        assertThat(printed(InventedStory.account(), new Look(80, true))).contains("\u001B[1m");
    }

    @Test
    void saysHowMuchItDoesNotShow() {
        assertThat(printed(accountOfStatements(11), Look.PLAIN)).contains("… 9 more utterances: see story.html");
        assertThat(printed(accountOfStatements(2), Look.PLAIN)).doesNotContain("…");
    }

    @Test
    void saysWhereNothingDiffers() {
        assertThat(printed(accountOfStatements(1), Look.PLAIN))
                .contains("Where they differ\n  No passages were found that cannot both be right; there may be some.");
    }

    @Test
    void anUtteranceIsToldInOneWordingAndTheOthersAreCounted() {
        assertThat(printed(InventedStory.account(), Look.PLAIN))
                .contains("Told by 2 articles, 2 origins; 1 more wording: see story.html")
                .doesNotContain("the gate would be shut \"by the middle");
    }

    @Test
    void saysThatAttitudesStandInThePageAlone() {
        assertThat(printed(InventedStory.account(), Look.PLAIN))
                .contains("… 1 attitude or belief that outlets only ascribe: see story.html");
    }

    @Test
    void anOriginOfOneArticleIsOnlyCounted() {
        assertThat(printed(InventedStory.account(), Look.PLAIN))
                .contains("3 origins\n  Coastwire, The Lowmoor Post\n", "  2 other articles are one each\n");
    }

    @Test
    void doesNotLetWordsSteerTheTerminal() {
        AccountMaker story = new AccountMaker();
        story.article(
                "a", masthead("Bad\u001B[2J", "", "en"), ArticleDate.UNKNOWN, "Turn\u202Ed \u0007 title", "Body.");
        assertThat(printed(story.account(), Look.PLAIN)).contains("Bad[2J, day unknown: Turnd  title");
    }

    private static Account accountOfStatements(int number) {
        AccountMaker story = new AccountMaker();
        String body = IntStream.range(0, number)
                .mapToObj(i -> "They said thing " + i + "; ")
                .reduce("", String::concat);
        story.article("a", masthead("Outlet", "", "en"), ArticleDate.UNKNOWN, "Title", body);
        IntStream.range(0, number)
                .forEach(i -> story.statement(
                        said("s" + i, "a").byUnnamed(SourceClass.GROUP, "They").that("thing " + i + ";")));
        return story.account();
    }

    private static String printed(Account account, Look look) {
        StringWriter text = new StringWriter();
        Summary.print(account, look, new PrintWriter(text));
        return text.toString();
    }
}
