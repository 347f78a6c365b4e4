package org.parallax.disagreement.line;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.naming;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.story.Told;

/** A side is a whole clause with its subject, and with who says it. */
class WholeClauseTest {

    private static final Told SUNDAY = told("b", "The pier was shut on Sunday after divers found rust in its legs.");

    @Test
    void aRelativeClauseHasItsSubject() {
        given(
                        told(
                                "a",
                                "The pier, which carries a small railway, was closed on Saturday after divers found rust in its legs."),
                        SUNDAY)
                .thenTheSidesAre(
                        "The pier, which carries a small railway, was closed on Saturday",
                        "The pier was shut on Sunday");
    }

    @Test
    void aSecondVerbHasTheSubjectOfTheFirst() {
        given(
                        told(
                                "a",
                                "The pier had been mended twice and was closed on Saturday after divers found rust in its legs."),
                        SUNDAY)
                .thenTheSidesAre(
                        "The pier had been mended twice and was closed on Saturday", "The pier was shut on Sunday");
    }

    @Test
    void whoSaysItStandsInIt() {
        given(
                        naming(
                                told(
                                        "a",
                                        "However, Jon Lund, a keeper of the old lighthouse, said that the ferry was still present in Port Ness."),
                                NameType.PLACE,
                                "Port Ness"),
                        naming(told("b", "The ferry has left Port Ness."), NameType.PLACE, "Port Ness"))
                .thenTheSidesAre(
                        "Jon Lund, a keeper of the old lighthouse, said that the ferry was still present in Port Ness",
                        "The ferry has left Port Ness");
    }

    @Test
    void theSpeakersOwnWordsAreNotCut() {
        String said =
                "the old ferry of the island had completely left the harbour of Port Ness in the north of the country";
        given(
                        naming(
                                told(
                                                "a",
                                                "On Monday, the spokesman for the harbour guard said " + said
                                                        + ", with only two of its boats remaining there.")
                                        .saysSome(SourceClass.OFFICIAL, "the spokesman for the harbour guard", said),
                                NameType.PLACE,
                                "Port Ness"),
                        naming(
                                told("b", "The old ferry of the island is still present in the harbour of Port Ness."),
                                NameType.PLACE,
                                "Port Ness"))
                .thenTheSidesAre(
                        "the spokesman for the harbour guard said " + said,
                        "The old ferry of the island is still present in the harbour of Port Ness");
    }

    @Test
    void anOfficeOrANameStaysAsItIs() {
        given(
                        naming(told("a", "Anabel Brelson swam."), NameType.PERSON, "Anabel Brelson"),
                        naming(told("b", "Anabel Brelsen swam."), NameType.PERSON, "Anabel Brelsen"))
                .thenTheSidesAre("Anabel Brelson", "Anabel Brelsen");
    }
}
