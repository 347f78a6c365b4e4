package org.parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.framing.Framed.given;
import static org.parallax.framing.Framed.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.language.Tagging.NameType;

class ALoadedWordJudgesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The regime in Port Ness closed the ferry line. | regime in Port Ness",
                "The council sent its henchmen to the pier. | henchmen",
                "A botched repair closed the lock for a week. | botched repair",
                "The mayor slammed the harbour board over the delay. | slammed the harbour board over the delay",
                "The board shamelessly raised the harbour dues. | shamelessly raised the harbour dues",
                "The owner lashed out at the harbour board. | lashed out at the harbour board",
                "The board plotted to close the ferry line for good. | plotted to close the ferry line for good",
                "Residents spoke of the horror fire on the quay. | horror fire on the quay",
                "The fire set off a torrent of reproach and a firestorm. | firestorm",
                "A fierce fight for the best berth went on. | fierce fight for the best berth",
                "The board heard of a botched repair on Monday. | botched repair"
            })
    void aWordThatJudgesIsShownWithWhatItNames(String sentence, String words) {
        given(told("a", sentence)).thenFraming("a: " + words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The government in Port Ness closed the ferry line.",
                "Two people were killed when the crane fell.",
                "A car ripped through the barrier and bashed into the kiosk.",
                "The skipper was charged with manslaughter and fled.",
                "The death toll on the pier rose to four.",
                "The police told the board of a hate crime on the quay.",
                "The board demolished two sheds on the quay.",
                "A car crash closed the bridge to the pier.",
                "The notice in bold letters hung on the pier.",
                "The notice in bold white letters hung on the pier.",
                "The mayor turned to walk back into the hall.",
                "The right-wing party of the harbour filibustered the bill.",
                "Two high-profile visitors left the pier after a tragic death.",
                "The waves were crushing the gate of the lock.",
                "The council raised the harbour dues by a tenth.",
                "Firefighters said the fire was out by noon."
            })
    void plainNewsDoesNot(String sentence) {
        given(told("a", sentence)).thenNothingFrames();
    }

    @Test
    void aThingIsNotDefeatedAndATermJudgesNothing() {
        given(told("a", "The rowers demolished their rivals on the bay."))
                .thenFraming("a: demolished their rivals on the bay");
        given(told("a", "The board published a death list of its tugs.")).thenFraming("a: death list of its tugs");
    }

    @Test
    void whatOneDoesIsSaidOnceWhateverFollowsIt() {
        given(
                        told(
                                "a",
                                "The skippers scrambled to reach the pier. The skippers scrambled to sell their boats. The divers scrambled to help."))
                .thenFraming("a: scrambled to reach the pier", "a: scrambled to help");
    }

    @Test
    void whatOneDoesIsNoNameForOne() {
        assertThat(given(
                                told("a", "The feckless skippers left the port."),
                                told("b", "The skippers scrambled to reach the pier."))
                        .found())
                .extracting(Framing::matter)
                .containsExactlyInAnyOrder("skippers", "> scrambled to reach the pier");
    }

    @Test
    void wholeGroupsOfWordsJudge() {
        given(told("a", "A decisive win in the harbour vote ended a troubling plight."))
                .thenFraming("a: decisive win in the harbour vote", "a: troubling plight");
        given(told("a", "The board reluctantly paid for a woeful pier of planks."))
                .thenFraming("a: reluctantly paid for a woeful pier of planks");
    }

    @Test
    void whatSomebodySaysIsNotTheOutletsVoice() {
        given(told("a", "Ana Brel said the board had botched the repair and that the regime must go.")
                        .naming(NameType.PERSON, "Ana Brel")
                        .says("Ana Brel", "the board had botched the repair and that the regime must go"))
                .thenNothingFrames();
    }

    @Test
    void whatIsQuotedIsNotTheOutletsVoice() {
        given(told("a", "On the wall somebody had painted “down with the corrupt regime of the harbour”."))
                .thenNothingFrames();
    }

    @Test
    void whoIsDescribedForTheReaderIsDescribedByTheOutlet() {
        given(told("a", "Ana Brel said disgraced skipper Jon Lund had fled.")
                        .naming(NameType.PERSON, "Ana Brel")
                        .naming(NameType.PERSON, "Jon Lund")
                        .says("Ana Brel", "disgraced skipper Jon Lund had fled"))
                .thenFraming("a: disgraced skipper Jon Lund");
    }

    @Test
    void whatTwoSourcesAreMadeToSayIsTheOutletsWord() {
        given(told("a", "Ana Brel said the occupation forces must go. Jon Lund said the occupation forces would stay.")
                        .naming(NameType.PERSON, "Ana Brel")
                        .naming(NameType.PERSON, "Jon Lund")
                        .says("Ana Brel", "the occupation forces must go")
                        .says("Jon Lund", "the occupation forces would stay"))
                .thenFraming("a: occupation forces");
    }

    @Test
    void aNameIsNoJudgement() {
        given(told("a", "The ferry called at Nightmare Island on Monday.").naming(NameType.PLACE, "Nightmare Island"))
                .thenNothingFrames();
    }

    @Test
    void theOthersAreShownWithTheirWordsForIt() {
        given(
                        told("a", "The disgraced skipper Jon Lund left the port.")
                                .naming(NameType.PERSON, "Jon Lund"),
                        told("b", "The retired skipper Jon Lund left the port.").naming(NameType.PERSON, "Jon Lund"))
                .thenFraming(
                        "a: disgraced skipper Jon Lund < b: retired skipper Jon Lund",
                        "b: retired skipper Jon Lund < a: disgraced skipper Jon Lund");
    }

    @Test
    void theSameWordsAreShownOnce() {
        given(told("a", "The regime closed the port. A day later the regime closed the road."))
                .thenFraming("a: regime");
    }

    @Test
    void itSaysWhichRuleDecided() {
        assertThat(given(told("a", "The regime in Port Ness closed the ferry line."))
                        .found()
                        .get(0)
                        .why())
                .isEqualTo("it judges: scorn for rulers");
    }

    @Test
    void aReasonThatIsCalledAPretextOrOnlyPurportedIsDoubted() {
        given(told("a", "The guards stay in the harbour under the pretext of mending the pier."))
                .thenFraming("a: pretext");
        given(told("a", "The guards, purportedly helping the divers, left."))
                .thenFraming("a: purportedly helping the divers");
        given(told("a", "The pier was exposed by the tide. Jon Lund, claiming a prize, left."))
                .thenNothingFrames();
    }

    @Test
    void theReasonSaysWhatKindOfWordItIs() {
        assertThat(given(told("a", "The occupation of the pier went on.")).found())
                .extracting(Framing::why)
                .containsExactly("it judges: a word that condemns violence or force");
    }

    @Test
    void whoeverFollowsAClauseIsNotWhatEndsIt() {
        assertThat(given(told("a", "Trying to quell the furor, Ana Brel left the port.")
                                .naming(NameType.PERSON, "Ana Brel"))
                        .found())
                .extracting(Framing::thing)
                .containsExactly("furor");
    }

    @Test
    void aNameWithItsTitleIsNotCut() {
        given(told("a", "The skippers scoffed at Mr. Lund in the port.").naming(NameType.PERSON, "Mr. Lund"))
                .thenFraming("a: scoffed at Mr. Lund in the port");
    }

    @Test
    void theDayDoesNotBelongToIt() {
        given(told("a", "The board faced a bipartisan backlash Monday.").timing("Monday"))
                .thenFraming("a: bipartisan backlash");
        given(told("a", "The board is in a bitter feud between Brel and Lund.")).thenFraming("a: bitter feud");
    }

    @Test
    void whatThoseAreCalledWhoFightIsSaidOnce() {
        given(told("a", "Militants left the valley. A militant group came back. The board met its militants."))
                .thenFraming("a: Militants");
    }

    @Test
    void wordsOfBlameAndApproval() {
        given(told("a", "The board condemned the plan. The union hailed it."))
                .thenFraming("a: condemned the plan", "a: hailed");
    }

    @Test
    void aTurnOfPhraseThatBeginsWithAPreposition() {
        given(told("a", "The board came up to no avail.")).thenFraming("a: to no avail");
    }
}
