package org.parallax.disagreement.rule;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.naming;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.language.Tagging.NameType;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.story.Told;

/** What a disagreement is headed by says what differs, in words that stand together in a page. */
class HeadingTest {

    private static Told island(String file, String words) {
        return naming(told(file, words), NameType.PLACE, "Port Ness", "Sula");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Inspectors found 14 cracks in the pier of Sula. | Inspectors found 40 cracks in the pier of Sula. | how many cracks “Inspectors found”",
                "At least 12 people were killed in the Sula mill fire. | At least 30 people were killed in the Sula mill fire. | how many people died",
                "About 200 people marched to the pier, police said; the organisers put the number at 900. | It rains. | how many people “marched to the pier”",
                "The tower above Sula harbour fell 12 feet. | The tower above Sula harbour fell 15 feet. | how long or how far “The tower above Sula harbour fell”"
            })
    void ofNumbersHowMany(String one, String other, String heading) {
        given(island("a", one), island("b", other)).thenTheyDifferOn(heading);
    }

    @Test
    void ofADayThatIsMovedToWhich() {
        given(told("a", "The vote on the pier was postponed from May 7, 2031 to May 9, 2031."))
                .thenTheyDifferOn("to which day it is moved: “The vote on the pier was postponed”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Saturday, the pier was closed after divers found rust. | The pier, which carries a railway, was shut on Sunday after divers found rust. | on which day “the pier was closed”",
                "The pier was closed in 2031 after divers found rust in its legs. | The pier was closed in 2030 after divers found rust in its legs. | in which year “The pier was closed”"
            })
    void ofDaysOnWhichDay(String one, String other, String heading) {
        given(told("a", one), told("b", other)).thenTheyDifferOn(heading);
    }

    @Test
    void whatIsSoIsAskedInTheWordsThatSayIt() {
        given(
                        island("a", "The coast guard has repaired the lighthouse at Port Ness."),
                        island("b", "The coast guard has not repaired the lighthouse at Port Ness."))
                .thenTheyDifferOn("whether “The coast guard has repaired the lighthouse at Port Ness”");
    }

    @Test
    void whoeverSaysItIsNotWhatDiffers() {
        given(
                        island("a", "The mayor said the coast guard has repaired the lighthouse at Port Ness.")
                                .says("mayor", "the coast guard has repaired the lighthouse at Port Ness"),
                        island("b", "The coast guard has not repaired the lighthouse at Port Ness."))
                .thenTheyDifferOn("whether “the coast guard has repaired the lighthouse at Port Ness”");
    }

    @Test
    void anotherWordAnotherNameAnotherRankAreAskedAfter() {
        given(
                        told("a", "It was the worst flood in the history of the island."),
                        told("b", "It was the worst flood in modern history on the island."))
                .thenTheyDifferOn("of what time it is “the worst flood”");
        given(
                        told("a", "“We shall lose our pier, our ferry and our savings,” one of them wrote."),
                        told("b", "“We shall lose our pier, our ferry and our patience,” it says there."))
                .thenTheyDifferOn("what was said: “We shall lose our pier, our ferry and our savings”");
        given(told("a", "The boy was seriously hurt."), told("b", "The boy had minor injuries."))
                .thenTheyDifferOn("how badly the boy was hurt");
    }

    @Test
    void personsAreAskedAfterByName() {
        given(
                        naming(told("a", "The diver Ana Brel, 34, found the wreck."), NameType.PERSON, "Ana Brel"),
                        naming(told("b", "The wreck was found by Ana Brel, 43."), NameType.PERSON, "Ana Brel"))
                .thenTheyDifferOn("how old Ana Brel is");
        given(
                        naming(told("a", "Ana Brel now has 57 seats."), NameType.PERSON, "Ana Brel"),
                        naming(told("b", "Ana Brel has 71 seats."), NameType.PERSON, "Ana Brel"))
                .thenTheyDifferOn("how many seats Brel has");
    }

    @Test
    void anAccusationIsQuoted() {
        given(naming(
                        told(
                                "a",
                                "Ana Brel accused the council of hiding the cracks. Jon Lund rejected the accusation."),
                        NameType.PERSON,
                        "Ana Brel",
                        "Jon Lund"))
                .thenTheyDifferOn("whether rightly: “Ana Brel accused the council of hiding the cracks”");
    }

    @Test
    void whoeverSpeaksNextIsAnotherMatter() {
        String said = "it was late";
        given(
                        island(
                                        "a",
                                        "While the coast guard has repaired the lighthouse at Port Ness, the mayor said it was late.")
                                .saysSome(SourceClass.OFFICIAL, "the mayor", said),
                        island("b", "The coast guard has not repaired the lighthouse at Port Ness."))
                .thenTheyDifferOn("whether “the coast guard has repaired the lighthouse at Port Ness”");
    }
}
