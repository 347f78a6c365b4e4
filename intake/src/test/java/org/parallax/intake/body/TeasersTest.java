package org.parallax.intake.body;

import static org.parallax.intake.body.APage.LAST;
import static org.parallax.intake.body.APage.LEAD;
import static org.parallax.intake.body.APage.QUOTE;
import static org.parallax.intake.body.APage.STORY;
import static org.parallax.intake.body.APage.WHY;
import static org.parallax.intake.body.APage.p;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leads to other stories is not this one. */
class TeasersTest {

    private static final String OTHER = "Why the ferries of Solen are always late in June";

    private static APage inTheMiddle(String box) {
        return APage.of("<article>" + p(LEAD) + p(QUOTE) + box + p(WHY) + p(LAST) + "</article>");
    }

    @Test
    void aLineIsALink() {
        inTheMiddle("<p><a href=/ferries>" + OTHER + "</a></p>").leavesOut(OTHER, LinkedLinesLeadElsewhere.class);
        inTheMiddle("<p><strong><a href=/ferries>" + OTHER + "</a></strong></p>")
                .leavesOut(OTHER, LinkedLinesLeadElsewhere.class);
    }

    @Test
    void aShortCallStandsBeforeTheLink() {
        inTheMiddle("<p>On this island: <a href=/ferries>" + OTHER + "</a></p>")
                .leavesOut(OTHER, LinkedLinesLeadElsewhere.class);
        inTheMiddle("<p><b>Also on this island:</b> <a href=/gulls>The gulls return</a></p>")
                .leavesOut("gulls", LinkedLinesLeadElsewhere.class);
    }

    @Test
    void aListIsLinksAllOfIt() {
        inTheMiddle("<ul><li><a href=/ferries>" + OTHER
                        + "</a></li><li><a href=/gulls>The gulls are back</a></li></ul>")
                .leavesOut(OTHER, ListsOfLinksLeadElsewhere.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more: " + OTHER,
                "Also read: " + OTHER,
                "READ NEXT " + OTHER,
                "Related: " + OTHER,
                "You may also like",
                "More from Solen",
                "Continue reading",
                "Recommended for you",
                "Click here for the weather"
            })
    void aCallToReadOnStandsInTheStory(String call) {
        inTheMiddle(p(call)).isTheStory();
    }

    @Test
    void aSentenceWithALinkInItIsTheStory() {
        String linked =
                "The council said on its site that <a href=/c>it had asked three firms for their price</a> before the summer.";
        inTheMiddle(p(linked))
                .holds(
                        LEAD,
                        QUOTE,
                        "The council said on its site that it had asked three firms for their price before the summer.",
                        WHY,
                        LAST);
    }

    @Test
    void aNameOrTwoThatAreLinkedStay() {
        inTheMiddle(
                        "<ul><li><a href=/m>Ines Morvan</a>, teacher and angler, who saw it</li><li><a href=/l>Jo Lind</a>, the harbour's photographer</li></ul>")
                .holds(
                        LEAD,
                        QUOTE,
                        "Ines Morvan, teacher and angler, who saw it",
                        "Jo Lind, the harbour's photographer",
                        WHY,
                        LAST);
    }

    @Test
    void aHeadingMayBeALink() {
        inTheMiddle("<h3><a href=#why>What the engineers had asked for</a></h3>")
                .holds(LEAD, QUOTE, "What the engineers had asked for", WHY, LAST);
    }

    private static final String SUMMARY =
            "Three summers of timetables show that the delay begins long before the boats leave the harbour, our reporter found.";
    private static final String PICTURE = "<a href=/ferries><img src=f.jpg alt=''></a>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>PICTURE<h3><a href=/ferries>OTHER</a></h3><p>SUMMARY</p></div>",
                "<div>PICTURE<div><a href=/ferries><h3>OTHER</h3></a></div><div>SUMMARY</div></div>",
                "<div>PICTURE<p><strong><a href=/ferries>OTHER</a></strong></p><p>SUMMARY <a href=/ferries>Read more</a></p></div>",
                "<a href=/ferries><img src=f.jpg><h3>OTHER</h3><p>SUMMARY</p></a>",
                "<section><h2>Read more</h2><div>PICTURE<h3><a href=/ferries>OTHER</a></h3><p>SUMMARY</p></div></section>",
                "<article>PICTURE<h3><a href=/ferries>OTHER</a></h3><p>SUMMARY</p><time>3 March 2030</time></article>",
                "<ul><li>PICTURE<h3><a href=/ferries>OTHER</a></h3><p>SUMMARY</p></li><li>PICTURE<h3><a href=/ferries>OTHER</a></h3></li></ul>",
                "<div><img src=f.jpg><h3>OTHER</h3><p>SUMMARY</p><p><a href=/ferries>Read more</a></p></div>",
            })
    void aCardIsAPictureAndAHeadlineThatLeadToOnePage(String form) {
        String card = form.replace("PICTURE", PICTURE).replace("OTHER", OTHER).replace("SUMMARY", SUMMARY);
        inTheMiddle(card).leavesOut(OTHER, CardsLeadToAnotherPage.class);
        APage.of("<article>" + STORY + card + "</article>").isTheStory();
    }

    @Test
    void aPictureThatLeadsToItsFullSizeIsNoCard() {
        inTheMiddle("<div><a href=/crane-large.jpg><img src=crane.jpg></a>" + p(SUMMARY) + "</div>")
                .holds(LEAD, QUOTE, SUMMARY, WHY, LAST);
        inTheMiddle("<div><a href=#gallery><img src=crane.jpg></a><p>" + SUMMARY
                        + " <a href=#gallery>All pictures of the day</a></p></div>")
                .holds(LEAD, QUOTE, SUMMARY + " All pictures of the day", WHY, LAST);
    }

    @Test
    void aPortraitBesideALinkedNameIsNoCard() {
        String words =
                "<a href=/ines>Ines Morvan</a> saw it from the pier, and she has not slept since, she told the council.";
        inTheMiddle("<div><a href=/ines><img src=ines.jpg></a><p>" + words + "</p></div>")
                .holds(LEAD, QUOTE, words.replaceAll("<[^>]*>", ""), WHY, LAST);
    }

    @Test
    void aPictureInALongPartOfTheStoryMakesItNoCard() {
        inTheMiddle("<div>" + PICTURE + p(SUMMARY) + p(SUMMARY.replace("Three", "Four"))
                        + p(SUMMARY.replace("Three", "Five"))
                        + p(SUMMARY.replace("Three", "Six")) + p(SUMMARY.replace("Three", "Seven"))
                        + p(SUMMARY.replace("Three", "Eight"))
                        + "<p><a href=/ferries>" + OTHER + "</a></p></div>")
                .leavesOutOnly(OTHER, LinkedLinesLeadElsewhere.class);
    }

    @Test
    void theNextStoryOfThePageIsAnArticleOfItsOwn() {
        String other =
                "The ferries of Solen were late again on Monday, for the third week, and the company blames the new timetable for it.";
        APage.of("<main><article><h1>" + APage.TITLE + "</h1>" + STORY + "</article><article><h2>" + OTHER + "</h2>"
                        + p(other) + p(other.replace("Monday", "Sunday")) + "</article></main>")
                .isTheStory();
    }
}
