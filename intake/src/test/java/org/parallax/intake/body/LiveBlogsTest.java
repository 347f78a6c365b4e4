package org.parallax.intake.body;

import static org.parallax.intake.body.APage.LAST;
import static org.parallax.intake.body.APage.LEAD;
import static org.parallax.intake.body.APage.QUOTE;
import static org.parallax.intake.body.APage.TITLE;
import static org.parallax.intake.body.APage.WHY;
import static org.parallax.intake.body.APage.p;

import org.junit.jupiter.api.Test;

/** Many short entries, each with a time, a headline and buttons. */
class LiveBlogsTest {

    private static String entry(String time, String heading, String words) {
        return "<article class=entry><time>" + time + "</time><h3>" + heading + "</h3>" + p(words)
                + "<div class=share-entry><a>Facebook</a><a>Link</a></div></article>";
    }

    private static String blog(String around) {
        return "<main><h1>" + TITLE + "</h1>" + around
                + entry("21:40", "Divers on their way", LAST)
                + entry("21:10", "Vote was put off", WHY)
                + entry("20.55", "First witness", QUOTE)
                + entry("20:31", "Crane down", LEAD) + "</main>";
    }

    @Test
    void allEntriesAreTheStoryAndTheirTimesAndButtonsAreNot() {
        APage.of(blog(""))
                .holds(
                        "Divers on their way",
                        LAST,
                        "Vote was put off",
                        WHY,
                        "First witness",
                        QUOTE,
                        "Crane down",
                        LEAD);
    }

    @Test
    void theControlsAboveThemAreNot() {
        APage.of(
                        blog(
                                "<div><button>New updates</button><span>Live updates</span></div><p>Load more</p><p>Updated 4 minutes ago</p>"))
                .holds(
                        "Divers on their way",
                        LAST,
                        "Vote was put off",
                        WHY,
                        "First witness",
                        QUOTE,
                        "Crane down",
                        LEAD);
    }

    @Test
    void anEntryThatIsPinnedAndRepeatedIsToldOnce() {
        APage.of(blog("<div class=pinned>" + p(QUOTE) + "</div>"))
                .holds(
                        QUOTE,
                        "Divers on their way",
                        LAST,
                        "Vote was put off",
                        WHY,
                        "First witness",
                        "Crane down",
                        LEAD);
    }
}
