package org.parallax.intake.body;

import static org.parallax.intake.body.APage.LAST;
import static org.parallax.intake.body.APage.LEAD;
import static org.parallax.intake.body.APage.QUOTE;
import static org.parallax.intake.body.APage.WHY;
import static org.parallax.intake.body.APage.p;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written under a picture stands beside the story. */
class CaptionsTest {

    private static final String CAPTION = "The crane in May, before the council looked at it again.";

    private static APage withPicture(String picture) {
        return APage.of("<article>" + p(LEAD) + p(QUOTE) + picture + p(WHY) + p(LAST) + "</article>");
    }

    @Test
    void itIsMarkedUp() {
        withPicture("<figure><img src=a.jpg><figcaption>" + CAPTION + "</figcaption></figure>")
                .leavesOut(CAPTION, CaptionsStandBesideTheArticle.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wp-caption-text",
                "image__caption",
                "mediaCaption",
                "photo-credit",
                "cutline",
                "Bildunterschrift"
            })
    void itIsNamed(String name) {
        withPicture("<div><img src=a.jpg><span class='" + name + "'>" + CAPTION + "</span></div>")
                .leavesOut(CAPTION, CaptionsStandBesideTheArticle.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Photo: Jo Lind",
                "The crane in May (Photo: Jo Lind)",
                "FILE PHOTO: The crane at Solen harbour, seen from the pier.",
                "The crane in May. [Jo Lind/Reuters]",
                "The crane, which was built in 1931, in the evening sun / Getty Images"
            })
    void itsCreditGivesItAway(String caption) {
        withPicture(p(caption)).isTheStory();
    }

    @Test
    void aFigureCanHoldATableOfTheStory() {
        withPicture(
                        "<figure><table><tr><td>Built</td><td>1931</td></tr><tr><td>Height</td><td>48 m</td></tr></table><figcaption>"
                                + CAPTION + "</figcaption></figure>")
                .holds(LEAD, QUOTE, "Built 1931", "Height 48 m", WHY, LAST);
    }

    @Test
    void anAgencyInBracketsAfterASentenceIsNoCaption() {
        String credited =
                "The authority has asked the maker of the crane for the plans of its foot, and has heard nothing so far, a clerk said when she was asked about it on Wednesday. (AFP)";
        withPicture(p(credited)).holds(LEAD, QUOTE, credited, WHY, LAST);
    }
}
