package org.parallax.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.ArticleDate;

/** Each place where a page may say when it was published. */
class DateSourcesTest {

    private static final String STORY =
            "<h1>Ferry aground off Cape Solen</h1><p>The ferry ran aground on the rocks on Monday night, the coast guard said.</p>";

    @Test
    void jsonLd() {
        thenPublished(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2022-06-14\"}</script>"
                        + STORY,
                "JSON-LD datePublished");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<![CDATA[%s]]>", "//<![CDATA[\n%s\n//]]>", " <!-- %s --> ;\n", "%s -->", "<!--%s"})
    void jsonLdMayStandInAWrapping(String wrapping) {
        String json = "{\"@type\":\"NewsArticle\",\"headline\":\"A -> B\",\"datePublished\":\"2022-06-14\"}";
        thenPublished(
                "<script type='application/ld+json'>" + String.format(Locale.ROOT, wrapping, json) + "</script>"
                        + STORY,
                "JSON-LD datePublished");
    }

    @Test
    void jsonLdThatIsBrokenIsPassedOver() {
        thenPublished(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":</script><meta name=pubdate content=2022-06-14>"
                        + STORY,
                "meta pubdate");
    }

    @Test
    void metaTags() {
        thenPublished(
                "<meta property=article:published_time content=2022-06-14T10:00:00+02:00>" + STORY, "meta article");
        thenPublished("<meta name=created content='14 June 2022'>" + STORY, "meta created");
    }

    @Test
    void microdata() {
        thenPublished(STORY + "<span itemprop=datePublished content=2022-06-14>Tuesday</span>", "span tag");
    }

    @Test
    void aTimeTag() {
        thenPublished(STORY + "<time datetime=2022-06-14T10:00>Tuesday</time>", "time tag");
    }

    @Test
    void aLabelledLine() {
        thenPublished(STORY + "<p>Published: 14 June 2022</p>", "line");
    }

    @Test
    void aLineBesideTheHeadline() {
        thenPublished(STORY.replace("</h1>", "</h1><p>Tove Arndt | 14 June 2022</p>"), "line");
    }

    @Test
    void aBoxBelowTheArticleMayTellTheHeadlineAgain() {
        String title = "Ferry aground off Cape Solen";
        String box = "<h3>" + title + "</h3><p>At sea | 1 May 2022</p>";
        thenPublished(
                "<title>" + title + "</title>"
                        + STORY.replace("<h1>", "<div>").replace("</h1>", "</div><p>Tove Arndt | 14 June 2022</p>")
                        + "<p>x</p>".repeat(20) + box,
                "line");
    }

    @Test
    void anElementThatIsNamedForIt() {
        thenPublished(STORY + "<p>x</p>".repeat(20) + "<div class=post-date>14 June 2022</div>", "an element named");
    }

    @Test
    void theAddress() {
        thenPublished("<link rel=canonical href=https://pilot.example/2022/06/14/ferry>" + STORY, "the page's address");
    }

    @Test
    void thePagesTitle() {
        thenPublished("<title>14.06.2022 | Ferry aground off Cape Solen</title>" + STORY, "the page's title");
    }

    @Test
    void anInstructionIsPublishedToo() {
        thenPublished(
                "<script type='application/ld+json'>{\"@type\":\"HowTo\",\"datePublished\":\"2022-06-14\"}</script>"
                        + STORY,
                "JSON-LD datePublished");
    }

    @Test
    void whatReadersWroteIsNotThePages() {
        String reviewed =
                "<script type='application/ld+json'>{\"@type\":\"Recipe\",\"review\":[{\"@type\":\"Review\",\"datePublished\":\"2023-01-01\"}]}</script>";
        String commented = "<div class=comments><div class=comment-date>1 January 2023</div></div>";
        thenUnknown(reviewed + STORY + commented);
    }

    @Test
    void theTagNearestToTheHeadlineIsThePages() {
        String teasers = "<p><time>1 January 2021</time> Storm moves buoys</p>".repeat(9);
        thenPublished(teasers + STORY + "<time>14 June 2022</time>" + teasers, "time tag");
    }

    @Test
    void anAgeIsKeptAndTellsNoDay() {
        String page = "<html lang=de>" + STORY.replace("</h1>", "</h1><p>vor 3 Stunden</p>");
        assertThat(PageReader.dates(page).published().range().isKnown()).isFalse();
        assertThat(PageReader.dates(page).published().value()).isEqualTo("vor 3 Stunden");
        thenPublished(page + "<time datetime=2022-06-14>Tuesday</time>", "time tag");
    }

    @Test
    void aDayBeforeTheWebIsNotThePages() {
        thenUnknown(STORY.replace("</h1>", "</h1><p>14 June 1951</p>"));
    }

    @Test
    void theWordsBesideATagSayWhatItIs() {
        String page = STORY.replace("</h1>", "</h1><p>Updated <time class=date>14 June 2022</time></p>");
        assertThat(PageReader.dates(page).modified().value()).isEqualTo("14 June 2022");
        thenUnknown(page);
    }

    @Test
    void theAddressSettlesTheOrderOfDayAndMonth() {
        String page = "<link rel=canonical href=https://pilot.example/en-gb/ferry>"
                + STORY.replace("</h1>", "</h1><p>04/06/2022</p>");
        assertThat(PageReader.dates(page).published().range().day()).hasToString("Optional[2022-06-04]");
    }

    @Test
    void aModifiedDateIsNotThePublishedOne() {
        String page = "<meta property=article:modified_time content=2022-06-14>" + STORY;
        assertThat(PageReader.dates(page).published()).isEqualTo(ArticleDate.UNKNOWN);
        assertThat(PageReader.dates(page).modified().value()).isEqualTo("2022-06-14");
    }

    @Test
    void aDateWithinTheStoryIsNot() {
        assertThat(PageReader.dates(STORY.replace("on Monday night", "on 14 June 2022, at night"))
                        .published())
                .isEqualTo(ArticleDate.UNKNOWN);
    }

    private static void thenUnknown(String page) {
        assertThat(PageReader.dates(page).published()).isEqualTo(ArticleDate.UNKNOWN);
    }

    private static void thenPublished(String page, String why) {
        ArticleDate published = PageReader.dates(page).published();
        assertThat(published.range().day()).hasToString("Optional[2022-06-14]");
        assertThat(published.range().why()).contains(why);
    }
}
