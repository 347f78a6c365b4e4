package org.parallax.intake.body;

import static org.parallax.intake.body.APage.LAST;
import static org.parallax.intake.body.APage.LEAD;
import static org.parallax.intake.body.APage.QUOTE;
import static org.parallax.intake.body.APage.STORY;
import static org.parallax.intake.body.APage.TITLE;
import static org.parallax.intake.body.APage.WHY;
import static org.parallax.intake.body.APage.p;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Buttons, counters, bylines and dates around a story. */
class ShareBarsTest {

    @Test
    void buttonsAreNoText() {
        APage.of("<article><button>Share</button>" + STORY
                        + "<button>Print this page</button><label>Text size</label></article>")
                .isTheStory();
    }

    @Test
    void aRowOfLinksNamesTheNetworks() {
        APage.of("<article><div><a>Facebook</a> <a>Twitter</a> <a>WhatsApp</a> <a>Copy link</a></div>" + STORY
                        + "</article>")
                .isTheStory();
        APage.of("<article>" + p(LEAD) + "<ul><li>Facebook</li><li>Twitter</li><li>Email</li></ul>" + p(QUOTE) + p(WHY)
                        + p(LAST) + "</article>")
                .isTheStory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share this article",
                "1.2k shares",
                "Follow us on Instagram",
                "Listen to this article",
                "By Tove Arndt",
                "Tove Arndt, staff writer",
                "14 June 2022, 21:40",
                "4 min read",
                "Advertisement",
                "Story continues below"
            })
    void aLineStandsUnderTheHeadlineOrInTheStory(String line) {
        APage.of("<article><h1>" + TITLE + "</h1>" + p(line) + STORY + "</article>")
                .isTheStory();
        APage.of("<article>" + p(LEAD) + p(QUOTE) + p(line) + p(WHY) + p(LAST) + "</article>")
                .isTheStory();
    }

    @Test
    void theHeadlineIsNoParagraph() {
        APage.of("<article><h1>" + TITLE + "</h1>" + STORY + "</article>")
                .leavesOut(TITLE, TheHeadlineIsNotRepeated.class);
    }

    @Test
    void aLabelAboveTheHeadlineIsNoParagraph() {
        APage.of("<article><div><span>Harbours</span></div><h1>" + TITLE + "</h1><div>" + STORY + "</div></article>")
                .isTheStory();
    }
}
