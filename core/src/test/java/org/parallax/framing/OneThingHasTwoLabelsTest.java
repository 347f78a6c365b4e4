package org.parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.framing.Framed.given;
import static org.parallax.framing.Framed.told;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class OneThingHasTwoLabelsTest {

    private static Told sula(String file, String words) {
        return told(file, words).naming(NameType.PLACE, "Sula").naming(NameType.PERSON, "Jon Lund");
    }

    @Test
    void killingAndMurderOfOnePerson() {
        given(
                        sula("a", "The killing of Jon Lund was told on Monday."),
                        sula("b", "The murder of Jon Lund was told on Monday."))
                .thenFraming(
                        "a: killing of Jon Lund < b: murder of Jon Lund",
                        "b: murder of Jon Lund < a: killing of Jon Lund");
    }

    @Test
    void aVerbAndANounMayNameOneDeed() {
        given(
                        sula("a", "Sailors assassinated Jon Lund on Monday."),
                        sula("b", "The murder of Jon Lund was told on Monday."))
                .thenFraming(
                        "a: assassinated Jon Lund < b: murder of Jon Lund",
                        "b: murder of Jon Lund < a: assassinated Jon Lund");
    }

    @Test
    void thePlainWordDoesNotJudge() {
        assertThat(given(
                                sula("a", "The fighters from Sula left the island."),
                                sula("b", "The terrorists from Sula left the island."))
                        .found())
                .extracting(Framing::loaded)
                .containsExactlyInAnyOrder(false, true);
    }

    @Test
    void aWordThatOnlyTellsAThingApartDoesNotJudge() {
        assertThat(given(told("a", "The accident closed the bridge."), told("b", "The disaster closed the bridge."))
                        .found())
                .extracting(item -> item.thing() + ": " + item.evidence().words() + " " + item.loaded())
                .containsExactlyInAnyOrder("accident: accident false", "accident: disaster true");
    }

    @Test
    void oneOfTwoWordsMustJudge() {
        given(told("a", "The crash closed the bridge."), told("b", "The accident closed the bridge."))
                .thenNothingFrames();
        given(told("a", "The disaster closed the bridge."), told("b", "The accident closed the bridge."))
                .thenFraming("a: disaster < b: accident", "b: accident < a: disaster");
    }

    @Test
    void aPlainWordAloneIsOnlyWhatOthersAreLaidBeside() {
        given(told("a", "The tram crash closed the bridge."), told("b", "The disaster closed the bridge."))
                .thenFraming("a: tram crash < b: disaster", "b: disaster < a: tram crash");
        given(told("a", "The crash closed the bridge."), told("b", "The disaster closed the bridge."))
                .thenFraming("b: disaster < a: crash");
    }

    @Test
    void firstSentencesThatTellOfTheSameTellOfOne() {
        given(
                        told("a", "The board of Sula closed the bridge and the road after a dispute.")
                                .naming(NameType.PLACE, "Sula"),
                        told("b", "The board of Sula closed the bridge and the road after a feud of divers.")
                                .naming(NameType.PLACE, "Sula"))
                .thenFraming("b: feud of divers < a: dispute");
        given(
                        told("a", "The board closed the bridge after a dispute."),
                        told("b", "The party left the road after a feud of divers."))
                .thenFraming("b: feud of divers");
    }

    @Test
    void wordsOfOneJudgementAreNoContrast() {
        given(
                        sula("a", "The murder of Jon Lund was told on Monday."),
                        sula("b", "The slaying of Jon Lund was told on Monday."))
                .thenNothingFrames();
    }

    @Test
    void whatIsSaidOfOthersIsAnotherThing() {
        given(
                        sula("a", "The killing of Jon Lund was told on Monday."),
                        told("b", "The murder of a diver was told on Monday."))
                .thenNothingFrames();
    }

    @Test
    void anArticleDoesNotDifferFromItself() {
        given(sula("a", "The killing of Jon Lund was told on Monday. The murder of Jon Lund was told again."))
                .thenNothingFrames();
    }

    @Test
    void whatSomebodyCallsItIsNotTheOutletsWord() {
        given(
                        sula("a", "The killing of Jon Lund was told on Monday."),
                        sula("b", "A priest said the murder of Jon Lund was a crime.")
                                .says("nobody known", "the murder of Jon Lund was a crime"))
                .thenNothingFrames();
    }

    @Test
    void aWordThatJudgesNothingIsTheOutletsInWhosoeverReport() {
        given(
                        told("a", "The disaster closed the bridge."),
                        told("b", "Jon Lund said the accident closed the bridge.")
                                .naming(NameType.PERSON, "Jon Lund")
                                .reports("Jon Lund", "said", "the accident closed the bridge"))
                .thenFraming("a: disaster < b: accident", "b: accident < a: disaster");
    }

    @Test
    void oneThatJudgesIsTheSpeakers() {
        given(
                        told("a", "The crash closed the bridge."),
                        told("b", "Jon Lund said the disaster closed the bridge.")
                                .naming(NameType.PERSON, "Jon Lund")
                                .reports("Jon Lund", "said", "the disaster closed the bridge"))
                .thenNothingFrames();
    }

    @Test
    void soIsEachWordBetweenQuotationMarks() {
        given(
                        told("a", "The disaster closed the bridge."),
                        told("b", "“The accident closed the bridge,” a diver told the board."))
                .thenNothingFrames();
    }

    @Test
    void theOneMishapOfAStoryIsKnownByItsArticle() {
        given(told("a", "The crash closed the bridge."), told("b", "The disaster closed the bridge."))
                .thenFraming("b: disaster < a: crash");
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        Told a = sula("a", "The killing of Jon Lund was told on Monday.");
        Told b = sula("b", "The murder of Jon Lund was told on Monday.");
        assertThat(given(a, b).found()).isEqualTo(given(b, a).found());
    }

    private static Told lund(String file, String content) {
        return told(file, "Jon Lund said " + content + ".")
                .naming(NameType.PERSON, "Jon Lund")
                .reports("Jon Lund", "said", content);
    }

    @Test
    void twoReportsOfOneSpeakerAreInTheWordsOfTheirOutlets() {
        given(
                        lund("a", "the board forced the divers to leave the pier"),
                        lund("b", "the board persuaded the divers to leave the pier"))
                .thenFraming(
                        "a: forced the divers to leave < b: persuaded the divers to leave",
                        "b: persuaded the divers to leave < a: forced the divers to leave");
    }

    @Test
    void whoMakesNobodyDoAnythingIsNotCompared() {
        given(
                        told("a", "Jon Lund made his way to the lock gates.").naming(NameType.PERSON, "Jon Lund"),
                        told("b", "Jon Lund forced the lock gates.").naming(NameType.PERSON, "Jon Lund"))
                .thenNothingFrames();
    }

    @Test
    void aVerbIsReadWithWhatItIsDoneTo() {
        given(
                        told("a", "Two sailors were taken to hospital at noon."),
                        told("b", "The pair were rushed to hospital at noon."))
                .thenFraming(
                        "a: taken to hospital < b: rushed to hospital", "b: rushed to hospital < a: taken to hospital");
    }

    @Test
    void whatIsDoneByAThingIsNotDoneToIt() {
        given(told("a", "A diver was hit by the ferry."), told("b", "The skipper smashed the ferry into a pier."))
                .thenNothingFrames();
    }

    @Test
    void twoVerbsOfOneSubjectThatDoesNothingToAnybody() {
        given(told("a", "In the storm the barge overturned."), told("b", "In the storm the barge flipped."))
                .thenFraming("a: overturned < b: flipped", "b: flipped < a: overturned");
    }

    @Test
    void aWordBesideItThatJudgesMakesALabelOfItsOwn() {
        given(told("a", "The derailment closed the line."), told("b", "The horror crash closed the line."))
                .thenFraming("b: horror crash < a: derailment");
    }

    @Test
    void whatTheFirstSentencesTellIsTheEventOfTheStory() {
        given(
                        told("a", "A tram crash shut the old town on Monday."),
                        told("b", "A disaster shut the old town on Monday."))
                .thenFraming("a: tram crash < b: disaster", "b: disaster < a: tram crash");
    }

    @Test
    void eventsInTwoPlacesAreTwo() {
        given(
                        told("a", "The crash in Sula shut the pier.").naming(NameType.PLACE, "Sula"),
                        told("b", "The disaster in Orm shut the pier.").naming(NameType.PLACE, "Orm"))
                .thenNothingFrames();
    }

    @Test
    void eachWayInWhichAnArticleSeesAThingIsShownOnce() {
        given(
                        told("a", "The crash shut the pier. The crash and the tragedy were told at noon."),
                        told("b", "The incident shut the pier."))
                .thenFraming("a: tragedy < b: incident", "b: incident < a: crash, a: tragedy");
    }

    @Test
    void adjectivesOfOneNounOfOneOwnerSeeItDifferently() {
        given(
                        told("a", "The quick search of the harbour found nothing."),
                        told("b", "The hasty search of the harbour found nothing."))
                .thenFraming(
                        "a: quick search of the harbour < b: hasty search of the harbour",
                        "b: hasty search of the harbour < a: quick search of the harbour");
    }

    @Test
    void adjectivesOfTwoNounsDoNot() {
        given(
                        told("a", "The quick search of the harbour found nothing."),
                        told("b", "The slow growth of the harbour went on."))
                .thenNothingFrames();
    }

    @Test
    void aNounBeforeAnotherMayBeTheLabel() {
        given(
                        told("a", "The island counted ships by its surveillance satellites."),
                        told("b", "The island counted ships by its spy satellites."))
                .thenFraming(
                        "a: surveillance satellites < b: spy satellites",
                        "b: spy satellites < a: surveillance satellites");
    }

    private static Told party(String file, String words) {
        return told(file, "The " + words + " Harbour Front lost the vote.")
                .naming(NameType.ORGANIZATION, "Harbour Front");
    }

    @Test
    void aPartyIsCalledByItsPlace() {
        given(party("a", "center-right"), party("b", "far-right"))
                .thenFraming(
                        "a: center-right Harbour Front < b: far-right Harbour Front",
                        "b: far-right Harbour Front < a: center-right Harbour Front");
    }

    @Test
    void whatStandsBesideANameIsForReadersInAnybodysReport() {
        String content = "the far-right Harbour Front lost the vote";
        given(
                        party("a", "center-right"),
                        told("b", "Jon Lund said " + content + ".")
                                .naming(NameType.PERSON, "Jon Lund")
                                .naming(NameType.ORGANIZATION, "Harbour Front")
                                .reports("Jon Lund", "said", content))
                .thenFraming(
                        "a: center-right Harbour Front < b: far-right Harbour Front",
                        "b: far-right Harbour Front < a: center-right Harbour Front");
    }

    @Test
    void theAdjectiveOfAnotherPartyIsNoContrast() {
        given(
                        party("a", "center-right"),
                        told("b", "The far-right Sula Union lost the vote.")
                                .naming(NameType.ORGANIZATION, "Sula Union"))
                .thenFraming("b: far-right Sula Union");
    }

    @Test
    void anAttackAndAMassacreInTheFirstSentences() {
        given(
                        told("a", "After the attack on the market nobody slept."),
                        told("b", "After the massacre on the market nobody slept."))
                .thenFraming(
                        "a: attack on the market < b: massacre on the market",
                        "b: massacre on the market < a: attack on the market");
    }

    @Test
    void whoBowsOutGivesWayToNobody() {
        given(
                        told("a", "Jon Lund agreed to the vote on the barge."),
                        told("b", "Jon Lund is bowing out of the vote on the barge."))
                .thenNothingFrames();
    }

    @Test
    void aThingOfAnotherYearIsAnother() {
        given(told("a", "The 1907 tram crash closed the line."), told("b", "The tram disaster closed the line."))
                .thenNothingFrames();
    }

    @Test
    void whatTwoByNameDoToTwoIsNoneOfBoth() {
        given(
                        told("a", "Ada Brook slammed the harbour board over the dues on Monday.")
                                .naming(NameType.PERSON, "Ada Brook"),
                        told("b", "Jon Lund criticized the divers over the dues on Monday.")
                                .naming(NameType.PERSON, "Jon Lund"))
                .thenFraming("a: slammed the harbour board over the dues");
    }

    @Test
    void aDeedDoneToAnotherThingIsAnother() {
        given(
                        sula("a", "Jon Lund of Sula seized the harbour."),
                        sula("b", "Jon Lund of Sula holds a share of the mill."))
                .thenNothingFrames();
    }

    @Test
    void aPlaceAloneMakesNoOneThingOfTwo() {
        given(sula("a", "On Monday the board sent aid to Sula."), sula("b", "The guild dreamt of investment in Sula."))
                .thenNothingFrames();
    }

    @Test
    void anEventInAPlaceIsOne() {
        given(sula("a", "The disaster in Sula was told."), sula("b", "Nobody slept through the Sula accident."))
                .thenFraming("a: disaster in Sula < b: Sula accident", "b: Sula accident < a: disaster in Sula");
    }

    @Test
    void aBodyAloneMakesNoDeedOfItsNoun() {
        given(
                        told("a", "Sailors leaked the Tarn Guild accounts.")
                                .naming(NameType.ORGANIZATION, "Tarn Guild"),
                        told("b", "A revelation about the Tarn Guild came on Monday.")
                                .naming(NameType.ORGANIZATION, "Tarn Guild"))
                .thenNothingFrames();
    }
}
