package org.parallax.intake.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.intake.body.APage.LAST;
import static org.parallax.intake.body.APage.LEAD;
import static org.parallax.intake.body.APage.QUOTE;
import static org.parallax.intake.body.APage.STORY;
import static org.parallax.intake.body.APage.TITLE;
import static org.parallax.intake.body.APage.WHY;
import static org.parallax.intake.body.APage.p;

import org.junit.jupiter.api.Test;

/** Which part of a page the article stands in. */
class TheMainPartTest {

    private static final String OTHER =
            "The island's museum shows its boats from Sunday on, and children who bring an oar of their own may come for free.";

    @Test
    void theMarkUpSaysSo() {
        APage.of("<div><div itemprop='text articleBody'>" + STORY + "</div><div>" + p(OTHER) + "</div></div>")
                .leavesOut(OTHER, TheBodyIsMarkedUp.class);
    }

    @Test
    void theMarkUpIsNotBelievedWhereLittleStandsInIt() {
        APage page = APage.of("<div itemprop=articleBody>" + p(LEAD) + "</div><div><div>" + p(QUOTE) + p(WHY) + p(LAST)
                + p(OTHER) + "</div></div>");
        assertThat(page.paragraphs()).contains(QUOTE, WHY, LAST, OTHER);
    }

    @Test
    void theDensestPartIsIt() {
        APage.of("<div><div><span>Harbours</span></div><div id=c1><div>" + STORY + "</div></div><div id=c2>" + p(OTHER)
                        + "</div></div>")
                .leavesOut(OTHER, TheBodyIsTheDensestPart.class);
    }

    @Test
    void aParagraphThatBeginsInBoldIsNotInItsBoldWords() {
        APage.of("<div><b>SOLEN</b> " + LEAD + " " + QUOTE + " " + WHY + "</div>")
                .holds("SOLEN " + LEAD + " " + QUOTE + " " + WHY);
    }

    @Test
    void boxesCutTheStoryInTwo() {
        APage.of("<div><div>" + p(LEAD) + p(QUOTE) + "</div><div></div><div>" + p(WHY) + p(LAST) + "</div></div>")
                .isTheStory();
    }

    @Test
    void theHeadlineTellsTwoArticlesApart() {
        APage.of("<article><h2>Boats in the museum</h2>" + p(OTHER).repeat(1) + p(OTHER + " So it says on its door.")
                        + p(
                                "Its keeper, who has run it alone since 1999, means to stop at the end of the year, whoever follows her.")
                        + "</article><article><h2>" + TITLE + "</h2>" + STORY + "</article>")
                .isTheStory();
    }

    @Test
    void aTeaserWithTheHeadlineIsNotTheArticle() {
        APage.of("<article><h1>" + TITLE + "</h1>" + p("It happened at night.") + "</article><div><div>" + STORY
                        + "</div></div>")
                .isTheStory();
    }

    @Test
    void aSentenceIsPrintedTwiceForTwoWidthsOfScreen() {
        APage.of("<article>" + p(LEAD) + "<blockquote>" + QUOTE + "</blockquote>" + p(WHY) + p(QUOTE) + p(LAST)
                        + "</article>")
                .holds(LEAD, QUOTE, WHY, LAST);
    }

    @Test
    void thePageHasNoText() {
        assertThat(APage.of("").paragraphs()).isEmpty();
        assertThat(APage.of("<script>var a = 'The crane fell on Tuesday night.';</script><iframe src=x></iframe>")
                        .paragraphs())
                .isEmpty();
    }

    @Test
    void everyParagraphHasADecision() {
        APage page = APage.of(
                "<nav><a>Home</a></nav><article><h1>" + TITLE + "</h1>" + STORY + "</article><footer>Imprint</footer>");
        assertThat(page.body().decisions()).hasSameSizeAs(page.layout().paragraphs());
        assertThat(page.body().decisions()).filteredOn(Decision::kept).hasSize(4);
        assertThat(page.body().decisions()).extracting(Decision::rule).doesNotContain("");
    }
}
