package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.report.StatementMaker.said;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parallax.account.Account;
import org.parallax.article.ArticleDate;
import org.parallax.article.Masthead;
import org.parallax.language.Tagging.NameType;
import org.parallax.statement.Statement.Channel;
import org.parallax.statement.Statement.SourceClass;

class StoryHtmlTest {

    private static final String HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&lt;";

    private final String page = written(InventedStory.account());

    @Test
    void allowsNothingButItsOwnStyleAndItsOwnScript() {
        assertThat(page)
                .contains(
                        "http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;; style-src &#39;sha256-",
                        "; script-src &#39;sha256-")
                .containsOnlyOnce("<script>")
                .doesNotContain("unsafe-inline", "<script ", "<link", "<img", "<iframe", "style=", "@import", "url(");
    }

    @Test
    void itsScriptAsksNothingOfAnyMachine() {
        String script = page.substring(page.indexOf("<script>"), page.indexOf("</script>"));
        assertThat(script)
                .doesNotContain("fetch", "http", "XMLHttp", "import", "eval", "innerHTML", "Storage", "cookie");
    }

    @Test
    void aBarOverBothHalvesOfAMonthIsOneLinkForWhoeverHearsIt() {
        assertThat(all("<a class=\"again\" href=\"#(t-t[0-9])\" aria-hidden=\"true\" tabindex=\"-1\""))
                .containsExactlyInAnyOrder("t-t1", "t-t2", "t-t6");
    }

    @Test
    void itsHeadingIsTheHeadlineOfTheArticleThatSharesMost() {
        String headline = "“Dam gate fails above Selbridge, hundreds leave homes”";
        assertThat(page)
                .contains("<title>" + headline + " – 4 articles by 4 outlets, 3 origins</title>")
                .contains("<h1><bdi>" + headline + "</bdi></h1>")
                .contains("The headline is that of Coastwire, whose article has most in common with the others.");
    }

    @Test
    void originsAreNumberedInTheOrderOfTheArticles() {
        AccountMaker story = new AccountMaker();
        for (String day : List.of("2031-05-01", "2031-05-02", "2031-05-03")) {
            story.article(
                    day,
                    AccountMaker.masthead("Post of " + day, "", "en"),
                    AccountMaker.stated(day),
                    "Title",
                    "A body.");
        }
        Account account = story.origin("oc", Optional.empty(), "alone", "2031-05-03")
                .origin("ob", Optional.of("Coastwire"), "credits it", "2031-05-02")
                .origin("oa", Optional.empty(), "alone", "2031-05-01")
                .account();
        String cast = written(account);
        assertThat(cast.substring(cast.indexOf("<table class=\"cast\""), cast.indexOf("</table>")))
                .containsSubsequence(">origin 1</a>", ">Coastwire</a>", ">origin 2</a>");
    }

    @Test
    void everyLinkWithinThePageHasItsTarget() {
        List<String> ids = all(" id=\"([^\"]*)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(all("href=\"#([^\"]*)\""));
    }

    @Test
    void everyStatementHasARowAndAPlaceInItsArticle() {
        InventedStory.account()
                .statements()
                .forEach(item ->
                        assertThat(page).contains("href=\"#s-" + item.id() + "\"", "id=\"s-" + item.id() + "\""));
    }

    @Test
    void everyEntryOfTheTimelineIsInTheChartAndInTheTable() {
        InventedStory.account()
                .timeline()
                .forEach(entry ->
                        assertThat(page).contains("href=\"#t-" + entry.id() + "\"", "id=\"t-" + entry.id() + "\""));
    }

    @Test
    void whereTheyDifferEachSideStandsBesideTheOtherWithItsValueMarked() {
        String item = page.substring(page.indexOf("id=\"d-d0\""), page.indexOf("id=\"d-d1\""));
        assertThat(item)
                .contains("so or not so", "a rule of the test")
                .contains("the board had <", "<mark>warned</mark>", "> the ministry twice in the past year")
                .contains("<mark>Nobody warned</mark>");
    }

    @Test
    void whatMovedOnOverTimeSaysSo() {
        assertThat(page).contains("number, changed", "in 1 the matter moved on between the two");
    }

    @Test
    void saysWhatCouldNotBeKnown() {
        assertThat(page)
                .contains("does not state its date")
                .contains("4 of 13 statements have a source without a name.")
                .contains("1 pair of names may be one");
    }

    @Test
    void quotesBothVersionsOfOneUtteranceInOneRow() {
        String row = page.substring(page.indexOf("id=\"l-1\""), page.indexOf("id=\"l-2\""));
        assertThat(row).contains("We will have the gate closed", "the gate would be shut", "2 articles, 2 origins");
    }

    @Test
    void whoHasNoNameIsNamedInWordsOfAnOutlet() {
        AccountMaker story = new AccountMaker();
        story.article(
                "a",
                AccountMaker.masthead("Outlet", "", "en"),
                ArticleDate.UNKNOWN,
                "Title",
                "A local paper wrote that his office had said, in a note, that the gate was shut.");
        Account account = story.statement(said("outer", "a")
                        .byUnnamed(SourceClass.REPORTS, "A local paper")
                        .that("his office had said, in a note, that the gate was shut"))
                .statement(said("inner", "a")
                        .byUnnamed(SourceClass.OFFICIAL, "his office")
                        .via(Channel.OTHER, "a note", Optional.empty())
                        .that("the gate was shut")
                        .within("outer"))
                .account();
        assertThat(written(account))
                .contains("as told by <a href=\"#s-outer\"><bdi>“A local paper”</bdi></a>")
                .contains("via “<bdi>a note</bdi>”");
    }

    @Test
    void wordsOfOutletsKeepTheirDirection() {
        assertThat(page).contains("<bdi>صوت النهر</bdi>").contains("lang=\"ar\"");
    }

    @Test
    void nothingThatAPageSaysBecomesPartOfThisPage() {
        String hostile = written(hostileAccount());
        assertThat(hostile).doesNotContain("<script>alert", "<img", "href=\"javascript", "lang=\"\"");
        assertThat(hostile).containsOnlyOnce("<script");
        assertThat(hostile).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void anAccountOfNothingIsAPageToo() {
        AccountMaker story = new AccountMaker();
        story.article("a", Masthead.UNKNOWN, ArticleDate.UNKNOWN, "", "A body without anything in it.");
        assertThat(written(story.account()))
                .contains(
                        "No passages were found that cannot both be right",
                        "No article reports that anybody said anything.",
                        "(no headline)",
                        "a.html");
    }

    @Test
    void theSameAccountGivesTheSameBytes() {
        assertThat(written(InventedStory.account())).isEqualTo(page);
    }

    static Account hostileAccount() {
        AccountMaker story = new AccountMaker();
        Optional<String> hostile = Optional.of(HOSTILE);
        Masthead masthead = new Masthead(
                Optional.of("javascript:alert(3)"),
                hostile,
                hostile,
                hostile,
                hostile,
                Optional.of("\" onload=\"alert(4)"));
        story.article(HOSTILE, masthead, ArticleDate.UNKNOWN, HOSTILE, "Somebody said " + HOSTILE + " and left.");
        story.entity("e" + HOSTILE, HOSTILE, NameType.PERSON, List.of(story.words(HOSTILE, HOSTILE)));
        return story.statement(said("s" + HOSTILE, HOSTILE)
                        .by("e" + HOSTILE, "Somebody")
                        .cue("said")
                        .that(HOSTILE))
                .account();
    }

    private List<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** An article in full, as it stands at the end of a page. */
    static String article(String page, String id) {
        int start = page.indexOf("<article class=\"page\" id=\"a-" + id + "\"");
        return page.substring(start, page.indexOf("</article>", start));
    }

    static String written(Account account) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            StoryHtml.write(account, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
