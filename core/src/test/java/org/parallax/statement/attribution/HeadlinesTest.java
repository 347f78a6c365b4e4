package org.parallax.statement.attribution;

import static org.parallax.statement.Reported.givenHeadline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.statement.Statement.Part;

/** Who speaks in a headline, which has no room for verbs. */
class HeadlinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brook: the pier stays shut|Brook|:|the pier stays shut",
                "The pier stays shut, Brook says|Brook|says|The pier stays shut",
                "The pier stays shut: Brook|Brook|:|The pier stays shut",
                "‘The pier stays shut’: Brook|Brook|:|‘The pier stays shut’",
            })
    void whoStandsBesideTheColonSpeaks(String headline, String source, String cue, String said) {
        String content = said.replaceAll("[‘’]", "");
        givenHeadline(headline, "Ada Brook walked on the pier.")
                .persons("Ada Brook", "Brook")
                .tagged(source, cue, said)
                .then()
                .statement(content)
                .is(Part.HEADLINE)
                .isBy("Ada Brook");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transcript",
                "Live",
                "Watch",
                "Video",
                "Opinion",
                "Analysis",
                "Exclusive",
                "Explainer",
                "Breaking",
                "Update",
                "Photos",
                "Fact check",
                "Editorial",
                "Q&A",
                "Interview",
                "Comment",
                "Recap",
                "Factbox",
                "Timeline",
                "Listen"
            })
    void aLabelIsNothingThatIsSaid(String label) {
        givenHeadline(label + ": mayor faces the council", "Ada Brook walked on the pier.")
                .persons("Ada Brook")
                .tagged("mayor faces the council", ":", label)
                .then()
                .statements();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Watch", "Exclusive", "Analysis", "Live", "Transcript"})
    void norDoesItSpeak(String label) {
        givenHeadline(label + ": the pier stays shut", "Ada Brook walked on the pier.")
                .persons("Ada Brook")
                .tagged(label, ":", "the pier stays shut")
                .then()
                .statements();
    }

    @Test
    void behindALabelSomebodySpeaks() {
        givenHeadline("Live: Brook says the pier stays shut", "Ada Brook walked on the pier.")
                .persons("Ada Brook", "Brook")
                .tagged("Brook", "says", "the pier stays shut")
                .then()
                .statements("the pier stays shut")
                .statement("the pier stays shut")
                .isBy("Ada Brook");
    }

    @Test
    void severalMayorsAreNotTheFirstOfTheirTowns() {
        givenHeadline("GRAY, LUND AND BREL MAYORS SIGN PACT ON PIER", "They met in Gray.")
                .places("GRAY", "LUND", "BREL")
                .tagged("GRAY, LUND AND BREL MAYORS", "SIGN", "PACT ON PIER")
                .then()
                .statement("PACT ON PIER")
                .isByNobodyNamed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAYOR", "POLICE", "OFFICIALS", "COUNCIL", "VOTERS", "PILOTS"})
    void whatStandsBehindAPlaceInCapitalsIsTheSource(String who) {
        givenHeadline("LUND " + who + " SAYS PIER IS SHUT", "They met in Lund.")
                .places("LUND", "Lund")
                .tagged("LUND " + who, "SAYS", "PIER IS SHUT")
                .then()
                .statement("PIER IS SHUT")
                .isByNobodyNamed();
    }
}
