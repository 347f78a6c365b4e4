package org.parallax.intake.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.intake.body.APage.LAST;
import static org.parallax.intake.body.APage.LEAD;
import static org.parallax.intake.body.APage.QUOTE;
import static org.parallax.intake.body.APage.STORY;
import static org.parallax.intake.body.APage.WHY;
import static org.parallax.intake.body.APage.p;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands after the last paragraph is not the story, and only there. */
class TheArticleEndsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tove Arndt is a reporter for the Island Pilot.",
                "Tove Arndt covers harbours and their councils for the Island Pilot.",
                "Malik Oud is also the author of two books on the sea.",
                "Write to the desk at desk@island-pilot.example with what you saw.",
                "The desk can be reached by telephone on all days but Sunday.",
                "You can find Tove Arndt on Mastodon and in the harbour bar."
            })
    void theAuthorIsIntroduced(String line) {
        APage.of("<article>" + STORY + p(line) + "</article>").leavesOut(line, AuthorsAreIntroducedAtTheEnd.class);
    }

    @Test
    void somebodyOfThatTradeIsInTheNextSentence() {
        String sentence =
                "The council is to hear Ines Morvan on Monday. Analysts expect that it will hear little else.";
        APage.of("<article>" + STORY + p(sentence) + "</article>").holds(LEAD, QUOTE, WHY, LAST, sentence);
    }

    @Test
    void inTheMiddleSomebodyIsAReporter() {
        String sentence = "Tove Arndt is a reporter for the Island Pilot.";
        APage.of("<article>" + p(LEAD) + p(sentence) + p(QUOTE) + p(WHY) + p(LAST) + "</article>")
                .holds(LEAD, sentence, QUOTE, WHY, LAST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h3>More on harbours</h3>",
                "<h2>What the others say</h2>",
                "<p>The council of Solen in full:</p>"
            })
    void aHeadingLeadsToNothing(String heading) {
        APage.of("<article>" + STORY + heading + "</article>").isTheStory();
    }

    @Test
    void severalThingsFollowOneAnother() {
        APage.of("<article>" + STORY + p("Tove Arndt is a reporter for the Island Pilot.") + "<h4>About harbours</h4>"
                        + p("Island Pilot") + p("Harbours") + "</article>")
                .leavesOut("Harbours", ShortLinesAtTheEndAreLabels.class);
    }

    @Test
    void aLineInBracketsOrAfterADashIsACreditAndStays() {
        APage.of("<article>" + STORY + p("(INA)") + "</article>").holds(LEAD, QUOTE, WHY, LAST, "(INA)");
        APage.of("<article>" + STORY + p("— Island Wire") + "</article>")
                .holds(LEAD, QUOTE, WHY, LAST, "— Island Wire");
    }

    @Test
    void aLastShortSentenceStays() {
        APage.of("<article>" + STORY + p("Nobody was hurt.") + "</article>")
                .holds(LEAD, QUOTE, WHY, LAST, "Nobody was hurt.");
    }

    @Test
    void aWordOfAMillionLettersCostsLittle() {
        String page = "<article>" + STORY + p("a".repeat(1_000_000)) + p("x@" + "a.".repeat(400_000)) + "</article>";
        APage read = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> APage.of(page));
        assertThat(read.paragraphs()).startsWith(LEAD, QUOTE, WHY, LAST);
    }
}
