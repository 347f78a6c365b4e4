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

/** Cookies, subscriptions and newsletters: what stands between a reader and the story. */
class WallsTest {

    private static final String COOKIES =
            "We and our partners use cookies to measure how our pages are used, and ask for your consent to go on doing so.";

    @Test
    void aCookieNoteLiesOverThePage() {
        APage.of("<div id=cookie-consent-banner>" + p(COOKIES) + "<button>Accept all</button></div><article>" + STORY
                        + "</article>")
                .isTheStory();
        APage.of("<div role=dialog>" + p(COOKIES) + "</div><article>" + STORY + "</article>")
                .isTheStory();
    }

    @Test
    void aCookieNoteHasNoNameAndStandsInTheStory() {
        APage.of("<div>" + p(COOKIES) + p("Accept all cookies") + STORY + "</div>")
                .isTheStory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This article is for subscribers only.",
                "Already a subscriber? Log in here.",
                "Subscribe to continue reading this story.",
                "You have 2 free articles left this month.",
                "To continue reading, please create an account.",
                "Start your free trial today",
                "Cancel anytime."
            })
    void aPaywallStandsInTheStory(String line) {
        APage.of("<article>" + p(LEAD) + p(QUOTE) + p(line) + p(WHY) + p(LAST) + "</article>")
                .isTheStory();
    }

    @Test
    void aPaywallNamesTheParagraphsOfTheStory() {
        APage.of("<article class='subscription-required'><p>" + LEAD + "</p><p class=paywall>" + QUOTE
                        + "</p><div class=paywall>" + p(WHY) + p(LAST) + "</div></article>")
                .isTheStory();
    }

    @Test
    void aPaywallHidesTheBodyUntilAScriptShowsIt() {
        APage.of("<h1>" + APage.TITLE + "</h1><div itemprop=articleBody style='display: none'>" + STORY + "</div>")
                .isTheStory();
        APage.of("<article><div class='hidden subscribe'>" + STORY + "</div></article>")
                .isTheStory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The news of the island can come to your inbox every day before you have had your coffee.",
                "If you buy something through links in this text, we may earn a small commission on the sale.",
                "Our newsroom needs your support to go on reporting from all the harbours of the island.",
                "This interview has been edited for length and clarity by the desk of the island's paper."
            })
    void readersAreSpokenToAtTheEnd(String line) {
        APage.of("<article>" + STORY + p(line) + "</article>").leavesOut(line, ReadersAreSpokenToAtTheEnd.class);
    }

    @Test
    void inTheMiddleSuchASentenceIsTheStory() {
        String sentence =
                "The council asked everybody at the harbour to sign up for the tests, and forty of them did so within a day.";
        APage.of("<article>" + p(LEAD) + p(QUOTE) + p(sentence) + p(WHY) + p(LAST) + "</article>")
                .holds(LEAD, QUOTE, sentence, WHY, LAST);
    }

    @Test
    void whatABrowserDoesNotShowIsNotRead() {
        String unseen = "You are using a reader for the blind; this text is written for nobody else on the page.";
        for (String hidden :
                new String[] {"hidden", "style='visibility:hidden'", "class='sr-only'", "class=visually-hidden"}) {
            APage.of("<article>" + STORY + "<div " + hidden + ">" + p(unseen) + "</div></article>")
                    .leavesOut(unseen, HiddenThingsAreNotRead.class);
        }
    }
}
