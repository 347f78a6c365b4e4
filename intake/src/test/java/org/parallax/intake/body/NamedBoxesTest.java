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

/** What the author of a page called a box tells what it is for. */
class NamedBoxesTest {

    private static final String OTHER =
            "Ten quiet beaches for the summer, and how to reach each of them without a car.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "related",
                "related-posts",
                "article__relatedStories",
                "c-recirc",
                "most_read",
                "newsletter-signup",
                "ad-slot",
                "js-AdSlot",
                "sponsored",
                "social-share",
                "author-bio",
                "post-tags",
                "breadcrumb",
                "cookie-notice",
                "sidebar widget"
            })
    void aBoxInTheStoryIsNamedForWhatItHolds(String name) {
        APage.of("<article>" + p(LEAD) + p(QUOTE) + "<div class='" + name + "'>" + p(OTHER) + "</div>" + p(WHY)
                        + p(LAST) + "</article>")
                .leavesOut(OTHER, BoxesAreNamedForWhatTheyHold.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"adsorption-lab", "shareholders", "printemps", "thread", "advancement"})
    void aNameThatOnlyBeginsLikeOneIsNone(String name) {
        APage.of("<article>" + p(LEAD) + p(QUOTE) + "<div class='" + name + "'>" + p(WHY) + "</div>" + p(LAST))
                .isTheStory();
    }

    @Test
    void aBoxThatHoldsMostOfThePageIsMisnamed() {
        APage.of("<div class='sidebar-layout widget'><div id='print'>" + STORY + "</div></div>")
                .isTheStory();
    }

    @Test
    void theIdCountsLikeTheClass() {
        APage.of("<article>" + STORY + "<div id='taboola-below-article'>" + p(OTHER) + "</div></article>")
                .leavesOut(OTHER, BoxesAreNamedForWhatTheyHold.class);
    }

    @Test
    void whatIsMarkedUpAsTheBodyIsNotTakenForSomethingElse() {
        APage.of("<div itemprop='articleBody'><div class='paid-content subscribe'>" + STORY
                        + "</div></div><div class=x>" + p(OTHER).repeat(2) + "</div>")
                .leavesOut(OTHER, TheBodyIsMarkedUp.class);
    }

    @Test
    void menusFootersAndFormsAreFrames() {
        APage.of("<nav>" + p(OTHER) + "</nav><article>" + STORY + "</article><footer>" + p(OTHER) + "</footer>")
                .leavesOut(OTHER, FramesOfThePageAreNotTheArticle.class);
        APage.of("<article>" + STORY + "<div role=complementary>" + p(OTHER) + "</div></article>")
                .leavesOut(OTHER, FramesOfThePageAreNotTheArticle.class);
        APage.of("<article>" + p(LEAD) + "<aside>" + p(OTHER) + "</aside>" + p(QUOTE) + p(WHY) + p(LAST) + "</article>")
                .leavesOut(OTHER, FramesOfThePageAreNotTheArticle.class);
    }
}
