package org.parallax.intake.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.article.ArticleDate;
import org.parallax.article.DateProof;
import org.parallax.article.SavedFile;
import org.parallax.intake.Unreadable;
import org.parallax.testing.ProcessorTime;

/** Invented pages, each named after what goes wrong there. */
class PagesTest {

    private static final String FIRST =
            "The ferry Aurelia ran aground off Cape Solen on Monday, and all 212 passengers were brought ashore, the coast guard said.";
    private static final String SECOND =
            "“We heard a long scrape and then nothing,” said Ines Morvan, a teacher who was on deck with her class.";
    private static final String THIRD =
            "The master of the ship told the harbour office that the buoys had been moved by the storm of the night before.";
    private static final String LAST =
            "The harbour office has closed the northern channel until the wreck is moved, which may take until the end of the week.";
    private static final String BODY =
            "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p><p>" + LAST + "</p>";

    @Test
    void menusShareBarsTeasersAndFootersSurroundTheArticle() {
        Article article = read("""
                <html lang="en"><head><title>Ferry runs aground off Cape Solen - Island News</title><meta property="og:site_name" content="Island News"></head><body>
                <nav><a href="/">Home</a><a href="/world">World</a></nav>
                <div class="cookie-banner"><p>We use cookies to measure how our pages are used, and to remember you.</p></div>
                <h1>Ferry runs aground off Cape Solen</h1>
                <div class="share"><a>Facebook</a><a>Twitter</a></div>
                <article>%s
                <div class="related"><h3>Read more</h3><p>Ten quiet beaches for the summer, and how to reach them without a car.</p></div></article>
                <div id="comments"><p>I have always said that this channel is too narrow for a ship of her size.</p></div>
                <footer><p>Copyright 2022 Island News. All rights reserved.</p></footer></body></html>
                """.formatted(BODY));
        assertThat(article.title()).isEqualTo("Ferry runs aground off Cape Solen");
        assertThat(paragraphs(article)).containsExactly(FIRST, SECOND, THIRD, LAST);
        assertThat(article.masthead().outlet()).contains("Island News");
    }

    @Test
    void captionsStandInTheMiddle() {
        Article article = read("<h1>Ferry aground</h1><article><p>" + FIRST
                + "</p><figure><img src=a.jpg><figcaption>The Aurelia at anchor in May.</figcaption></figure><p>"
                + SECOND + "</p><p class='wp-caption-text'>The pier on Monday. Photo: Jo Lind</p><p>" + THIRD
                + "</p><p>" + LAST + "</p></article>");
        assertThat(paragraphs(article)).containsExactly(FIRST, SECOND, THIRD, LAST);
    }

    @Test
    void wordsOfNeighbouringBlocksAreNotGluedTogether() {
        Article article = read(
                "<h1>Ferry aground</h1><article>" + BODY
                        + "<ul><li>Built in 1998</li><li>Length 140 metres</li></ul><p>Nobody<br>was hurt,<b> the</b> office said on Monday evening.</p></article>");
        assertThat(paragraphs(article))
                .contains("Built in 1998", "Length 140 metres", "Nobody was hurt, the office said on Monday evening.");
    }

    @Test
    void paragraphsArePartedByLineBreaks() {
        Article article = read("<h1>Ferry aground</h1><div id=text>" + FIRST + "<br><br>" + SECOND + "<br><br>" + THIRD
                + "<br>" + LAST + "</div>");
        assertThat(paragraphs(article)).containsExactly(FIRST, SECOND, THIRD, LAST);
    }

    @Test
    void aPaywallNamesTheParagraphsOfTheArticle() {
        Article article =
                read("<h1>Ferry aground</h1><article class='post modal-enabled'><p>" + FIRST + "</p><p class=paywall>"
                        + SECOND + "</p><p class=paywall>" + THIRD + "</p><p class=paywall>" + LAST + "</p></article>");
        assertThat(paragraphs(article)).containsExactly(FIRST, SECOND, THIRD, LAST);
    }

    @Test
    void theDateStandsInJsonAndTheLineProvesIt() {
        Article article = read("""
                <html><head>
                <script type="application/ld+json">
                {"@context": "https://schema.org", "@graph": [{"@type": "WebPage", "datePublished": "2020-01-01"}, {"@type": ["NewsArticle"],
                 "headline": "Ferry aground", "datePublished": "2022-06-14T21:40:11+02:00",
                 "dateModified": "2022-06-15T08:00:00+02:00", "author": [{"name": "Tove Arndt"}, {"name": "Malik Oud"}], "publisher": {"name": "Island News"}}]}
                </script></head><body><h1>Ferry aground</h1><article>%s</article></body></html>
                """.formatted(BODY));
        ArticleDate published = article.dating().published();
        assertThat(published.value()).isEqualTo("2022-06-14T21:40:11+02:00");
        assertThat(published.range().why()).startsWith("JSON-LD datePublished").contains("2020-01-01");
        assertThat(((DateProof.PageLine) published.proof()).line()).isEqualTo(4);
        assertThat(article.dating().modified().range().day()).hasToString("Optional[2022-06-15]");
        assertThat(article.masthead().byline()).contains("Tove Arndt, Malik Oud");
    }

    @Test
    void allThatThePageSaysOfItsDatesIsKept() {
        Article article = read(
                "<head><meta property=article:published_time content=2022-06-14><meta property=article:modified_time content=2022-06-16></head>"
                        + "<h1>Ferry aground</h1><p>13 June 2022</p><article>" + BODY + "</article>");
        assertThat(article.dating().claims())
                .extracting(claim -> claim.of() + " " + claim.date().value())
                .containsExactly("PUBLISHED 2022-06-14", "MODIFIED 2022-06-16", "PUBLISHED 13 June 2022");
        assertThat(article.dating().claims().get(2).date().proof()).isInstanceOf(DateProof.PageLine.class);
        assertThat(article.published(ArticleDate.UNKNOWN).dating().claims()).hasSize(3);
    }

    @Test
    void theTagSpeaksUtcAndTheReadersSawTheDayBefore() {
        Article article = read(
                "<head><meta property=article:published_time content=2022-06-15T01:10:00Z></head><body><h1>Ferry aground</h1><p>June 14, 2022 9:10 p.m.</p><article>"
                        + BODY + "</article>");
        assertThat(article.dating().published().range().day()).hasToString("Optional[2022-06-14]");
        assertThat(article.dating().published().range().why()).contains("meta article:published_time says 2022-06-15");
    }

    @Test
    void theOutletIsPrintedAfterALinkedName() {
        String byline = "<div class=byline><a href=/tove>Tove Arndt</a> %s</div>";
        thenByline(byline.formatted("<span>Island Courier</span>"), "Tove Arndt");
        thenByline(byline.formatted("and Malik Oud"), "Tove Arndt, Malik Oud");
    }

    @Test
    void anotherThingOnThePageMayTellTheAuthor() {
        thenByline(
                "<script type='application/ld+json'>{\"@type\":\"Recipe\",\"datePublished\":\"2022-06-14\",\"author\":{\"name\":\"Tove Arndt\"}}</script>",
                "Tove Arndt");
    }

    private static void thenByline(String said, String names) {
        Article article = read("<h1>Ferry aground</h1>" + said + "<article>" + BODY + "</article>");
        assertThat(article.masthead().byline()).contains(names);
    }

    @Test
    void onlyAnAgeIsGiven() {
        Article article = read("<h1>Ferry aground</h1><p class=time>4 months ago</p><article>" + BODY
                + "</article><footer>© 2022</footer>");
        assertThat(article.dating().published().range().isKnown()).isFalse();
        assertThat(article.dating().published().precision()).isEqualTo(ArticleDate.Precision.RELATIVE);
    }

    @Test
    void theLanguageSettlesTheOrderOfDayAndMonth() {
        assertThat(dated("en-GB", "04/06/2022")).isEqualTo("2022-06-04");
        assertThat(dated("en-US", "04/06/2022")).isEqualTo("2022-04-06");
        assertThat(dated("en", "04/06/2022")).isEmpty();
        assertThat(dated("de", "4. Juni 2022")).isEqualTo("2022-06-04");
    }

    @Test
    void aShortPageIsInTheLanguageThatItTells() {
        String french = "<h1>Le pont fermé</h1><article><p>Il a plu sur Lisk toute la semaine, a dit la maire.</p>"
                + "<p>À midi, Ada Brook a fait fermer le pont de Lisk ; elle a promis une décision avant mardi.</p></article>";
        assertThat(read("<html lang=\"fr\">" + french).masthead().language()).contains("fr");
        assertThat(read("<meta property=\"og:locale\" content=\"fr_FR\">" + french)
                        .masthead()
                        .language())
                .contains("fr");
        assertThat(read("<meta http-equiv=\"Content-Language\" content=\"fr\">" + french)
                        .masthead()
                        .language())
                .contains("fr");
    }

    @Test
    void anEnglishPageStaysEnglishWhateverItsTemplateTells() {
        assertThat(read("<html lang=\"de\"><h1>Ferry aground</h1><article>" + BODY + "</article>")
                        .masthead()
                        .language())
                .contains("en");
    }

    @Test
    void theProgramThatSavedThePageLeftANote() {
        Article article = read(
                "<!-- saved from url=(0042)https://island-news.example/2022/06/14/ferry.html -->\n<!--\n Page saved with SingleFile \n url: https://island-news.example/ \n saved date: Sat Jul 02 2022 10:00:00 GMT+0200\n-->\n<h1>Ferry aground</h1><article>"
                        + BODY + "</article>");
        assertThat(article.masthead().url()).contains("https://island-news.example/2022/06/14/ferry.html");
        assertThat(article.masthead().outlet()).contains("island-news.example");
        assertThat(article.dating().captured().range().day()).hasToString("Optional[2022-07-02]");
        assertThat(article.dating().published().range().why()).contains("address");
    }

    @Test
    void theTitleCarriesTheSite() {
        assertThat(read("<title>Ferry aground off Cape Solen | Island News</title><article>" + BODY + "</article>")
                        .title())
                .isEqualTo("Ferry aground off Cape Solen");
        assertThat(
                        read("<head><title>x</title><meta property=og:site_name content='The Pilot'><meta property=og:title content='Ferry aground off Cape Solen - The Pilot'></head><article>"
                                        + BODY + "</article>")
                                .title())
                .isEqualTo("Ferry aground off Cape Solen");
        assertThat(
                        read("<title>Ferry aground - harbour office blames fog</title><h1>Ferry aground - harbour office blames fog</h1><article>"
                                        + BODY + "</article>")
                                .title())
                .isEqualTo("Ferry aground - harbour office blames fog");
    }

    @Test
    void aLabelStandsBeforeTheHeadline() {
        String told = "<head><meta property=og:title content='The ferry must sail again'></head>";
        assertThat(read(told + "<h1><span>Opinion</span> The ferry must sail again</h1><article>" + BODY + "</article>")
                        .title())
                .isEqualTo("The ferry must sail again");
        assertThat(read(told + "<h1>Harbours | The ferry must sail again</h1><article>" + BODY + "</article>")
                        .title())
                .isEqualTo("The ferry must sail again");
        assertThat(read("<head><title>Must sail again</title></head><h1>The ferry must sail again</h1><article>" + BODY
                                + "</article>")
                        .title())
                .isEqualTo("The ferry must sail again");
    }

    @Test
    void theAgencyIsCredited() {
        assertThat(read("<h1>Ferry aground</h1><article><p>PORT SOLEN (Reuters) - " + FIRST + "</p>" + BODY
                                + "</article>")
                        .masthead()
                        .wire())
                .contains("Reuters");
        assertThat(read("<h1>Ferry aground</h1><article>" + BODY + "<p>(INA)</p></article>")
                        .masthead()
                        .wire())
                .contains("Iraqi News Agency");
        assertThat(read("<head><meta name=author content='AFP'></head><h1>Ferry aground</h1><article>" + BODY
                                + "</article>")
                        .masthead()
                        .wire())
                .contains("Agence France-Presse");
        assertThat(read("<h1>Ferry aground</h1><article><p>PORT SOLEN (QXZ) - " + FIRST + "</p>" + BODY + "</article>")
                        .masthead()
                        .wire())
                .contains("QXZ");
        assertThat(read("<h1>Ferry aground</h1><article>" + BODY + "</article>")
                        .masthead()
                        .wire())
                .isEmpty();
    }

    @Test
    void thereIsNoArticle() {
        assertThatThrownBy(
                        () -> PageReader.read(
                                saved(),
                                "<html><body><script>var text = 'The ferry ran aground on Monday, they said.';</script><iframe src=x></iframe></body></html>"))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("no article");
    }

    @Test
    void elementsAreNestedThirtyThousandDeep() {
        ProcessorTime.growsInProportion("a deep page", 7_500, deep -> {
            Article article = read("<div>".repeat(deep) + BODY + "</div>".repeat(deep));
            assertThat(paragraphs(article)).contains(FIRST, LAST);
        });
    }

    @Test
    void thePageIsCutOffInTheMiddleOfATag() {
        assertThat(paragraphs(
                        read("<html><body><h1>Ferry aground</h1><article>" + BODY + "<p>And th<a href=\"http://x")))
                .contains(FIRST, LAST);
    }

    private static String dated(String language, String line) {
        Article article = read(
                "<html lang=" + language + "><h1>Ferry aground</h1><p>" + line + "</p><article>" + BODY + "</article>");
        return article.dating().published().range().day().map(Object::toString).orElse("");
    }

    private static Article read(String html) {
        try {
            return PageReader.read(saved(), html).article();
        } catch (Unreadable why) {
            throw new AssertionError(why.reason(), why);
        }
    }

    private static SavedFile saved() {
        return new SavedFile("page.html", "0".repeat(64));
    }

    private static List<String> paragraphs(Article article) {
        return List.of(article.body().of(article.text()).split("\n\n", -1));
    }
}
