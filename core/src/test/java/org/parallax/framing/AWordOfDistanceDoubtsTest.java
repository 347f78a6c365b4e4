package org.parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.framing.Framed.given;
import static org.parallax.framing.Framed.told;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.statement.Statement.SourceClass;

class AWordOfDistanceDoubtsTest {

    @Test
    void soCalledKeepsAwayWhereverItStands() {
        given(told("a", "The so-called experts left the pier on Monday.")).thenFraming("a: so-called experts");
    }

    @Test
    void itIsToldThatTheOutletKeepsAway() {
        assertThat(given(told("a", "The self-styled admiral left the pier on Monday."))
                        .found())
                .singleElement()
                .matches(Framing::quoted);
    }

    @Test
    void whoSpeaksIsSaidByTheOutletInWhoseverReport() {
        String inner = "the pier will not be mended";
        String outer = "Ana Brel, head of the so-called relief committee, asserted that " + inner;
        given(told("a", "The letter said that " + outer + ".")
                        .saysSome(SourceClass.DOCUMENT, "The letter", outer)
                        .saysSome(SourceClass.NAMED, "Ana Brel, head of the so-called relief committee", inner))
                .thenFraming("a: so-called relief committee");
        given(told("a", "The letter said that the so-called relief committee met.")
                        .saysSome(SourceClass.DOCUMENT, "The letter", "the so-called relief committee met"))
                .thenNothingFrames();
    }

    @Test
    void soCalledKeepsAwayBehindANameToo() {
        given(told("a", "The captain of the Sula so-called Joint Harbour Guard left the pier.")
                        .naming(NameType.PLACE, "Sula")
                        .naming(NameType.ORGANIZATION, "Joint Harbour Guard"))
                .thenFraming("a: so-called");
    }

    @Test
    void allegedCountsOnlyAgainstAnArticleWithoutIt() {
        given(told("a", "The alleged harbour theft took place in May.")).thenNothingFrames();
        given(
                        told("a", "The alleged harbour theft took place in May."),
                        told("b", "Police were called after the harbour theft in May."))
                .thenFraming("a: alleged harbour theft < b: harbour theft");
    }

    @Test
    void whoAccusesDoesNotSayAlleged() {
        String content = "the alleged harbour theft took place in May";
        given(
                        told("a", "Ana Brel said " + content + ".")
                                .naming(NameType.PERSON, "Ana Brel")
                                .reports("Ana Brel", "said", content),
                        told("b", "Police were called after the harbour theft in May."))
                .thenFraming("a: alleged harbour theft < b: harbour theft");
    }

    @Test
    void toClaimAThingIsNotToDoubtIt() {
        given(
                        told("a", "A group has claimed attacks on the harbour."),
                        told("b", "After the attacks on the harbour boats lay still."))
                .thenNothingFrames();
    }

    @Test
    void anOfficeInDoubtIsShownWithThePerson() {
        given(
                        told("a", "The so-called admiral Jon Lund left the port.")
                                .naming(NameType.PERSON, "Jon Lund"),
                        told("b", "In the evening, Jon Lund left the port.").naming(NameType.PERSON, "Jon Lund"))
                .thenFraming("a: so-called admiral < b: Jon Lund");
    }

    @Test
    void suspectedCasesOfAnIllnessNobodyDoubts() {
        given(told("a", "The suspected cases reached the pier."), told("b", "The cases reached the pier."))
                .thenNothingFrames();
    }
}
