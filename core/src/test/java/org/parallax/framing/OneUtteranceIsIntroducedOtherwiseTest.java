package org.parallax.framing;

import static org.parallax.framing.Framed.given;
import static org.parallax.framing.Framed.told;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class OneUtteranceIsIntroducedOtherwiseTest {

    private static Told brel(String file, String verb) {
        String content = "the lock gates had been rusting for eleven winters";
        return told(file, "Ana Brel " + verb + " that " + content + ".")
                .naming(NameType.PERSON, "Ana Brel")
                .reports("Ana Brel", verb, content);
    }

    @Test
    void whatOneSaidAnotherAdmittedAndThePlainVerbIsOnlyLaidBeside() {
        given(brel("a", "said"), brel("b", "admitted")).thenFraming("b: admitted < a: said");
    }

    @Test
    void twoPlainVerbsAreOne() {
        given(brel("a", "said"), brel("b", "stated")).thenNothingFrames();
    }

    @Test
    void anotherUtteranceIsAnother() {
        given(
                        brel("a", "said"),
                        told("b", "Ana Brel admitted that nobody ever paid the divers of Sula.")
                                .naming(NameType.PERSON, "Ana Brel")
                                .reports("Ana Brel", "admitted", "nobody ever paid the divers of Sula"))
                .thenNothingFrames();
    }

    @Test
    void twoReportsOfOneMatterInOtherWords() {
        given(
                        brel("a", "said"),
                        told("b", "Ana Brel claimed that eleven winters of rusting ruined the gates.")
                                .naming(NameType.PERSON, "Ana Brel")
                                .reports("Ana Brel", "claimed", "eleven winters of rusting ruined the gates"))
                .thenFraming("b: claimed < a: said");
    }

    @Test
    void whatAnotherSpeakerClaimsIsAnother() {
        String content = "the lock gates had been rusting for eleven winters";
        given(
                        brel("a", "said"),
                        told("b", "Jon Lund claimed that " + content + ".")
                                .naming(NameType.PERSON, "Jon Lund")
                                .reports("Jon Lund", "claimed", content))
                .thenNothingFrames();
    }
}
