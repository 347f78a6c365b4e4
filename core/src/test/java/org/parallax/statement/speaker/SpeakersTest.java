package org.parallax.statement.speaker;

import static org.parallax.statement.Reported.givenArticle;
import static org.parallax.statement.Reported.givenHeadline;

import org.junit.jupiter.api.Test;
import org.parallax.statement.Statement;
import org.parallax.statement.Statement.SourceClass;

/** Whom a source means, and which rule says so. */
class SpeakersTest {

    @Test
    void aNameInTheSource() {
        givenArticle("The harbour minister, Ada Brook, said the pier is shut.")
                .persons("Ada Brook")
                .tagged("The harbour minister, Ada Brook,", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Ada Brook")
                .hasSource("The harbour minister, Ada Brook")
                .decidedBy("ANameInTheSourceIsTheSpeaker");
    }

    @Test
    void aSpokesmansNameAfterWhatHeSpeaksFor() {
        givenArticle("The spokesman of Gray Bloc, Lew Finch, said the pier is shut.")
                .persons("Lew Finch")
                .organizations("Gray Bloc")
                .tagged("The spokesman of Gray Bloc, Lew Finch,", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Lew Finch");
    }

    @Test
    void aLeadersNameRightAfterHisParty() {
        givenArticle("The leader of the Gray Bloc Lew Finch said the pier is shut.")
                .persons("Lew Finch")
                .organizations("Gray Bloc")
                .tagged("The leader of the Gray Bloc Lew Finch", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Lew Finch");
    }

    @Test
    void aNameThatOnlyDescribesIsNotTheSpeaker() {
        givenArticle(
                        "Ada Brook's spokesman said the pier is shut. A close associate of President Ada Brook said it is open.")
                .persons("Ada Brook")
                .tagged("Ada Brook's spokesman", "said", "the pier is shut")
                .tagged("A close associate of President Ada Brook", "said", "it is open")
                .then()
                .statement("the pier is shut")
                .isBySome(SourceClass.OFFICIAL)
                .and()
                .statement("it is open")
                .isBySome(SourceClass.OFFICIAL);
    }

    @Test
    void aFriendOfTheMinisterIsNotTheMinister() {
        givenArticle("A close associate of the minister of harbours, Ada Brook, said the pier is shut.")
                .persons("Ada Brook")
                .tagged("A close associate of the minister of harbours, Ada Brook,", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isByNobodyNamed();
    }

    @Test
    void officialsOfACountryAreNotTheCountry() {
        givenArticle(
                        "Norwegian officials said the pier is shut. Oslo police said it is open. The Norwegian government denied that.")
                .places("Norwegian", "Oslo")
                .tagged("Norwegian officials", "said", "the pier is shut")
                .tagged("Oslo police", "said", "it is open")
                .then()
                .statement("the pier is shut")
                .isBySome(SourceClass.OFFICIAL)
                .and()
                .statement("it is open")
                .isBySome(SourceClass.OFFICIAL);
    }

    @Test
    void aPronounIsTheLastSpeaker() {
        givenArticle(
                        "Ada Brook met Lew Finch on the pier.",
                        "Ada Brook said the pier is shut.",
                        "It stays shut, she said.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Ada Brook", "said", "the pier is shut")
                .tagged("she", "said", "It stays shut")
                .then()
                .statement("It stays shut")
                .isBy("Ada Brook")
                .decidedBy("APronounIsTheOneLastSpokenOf");
    }

    @Test
    void aPronounAgreesWithItsName() {
        givenArticle("Mr. Lew Finch said the pier is shut, after Ms. Ada Brook had left. She said it is open.")
                .persons("Lew Finch", "Ada Brook")
                .tagged("Mr. Lew Finch", "said", "the pier is shut")
                .tagged("She", "said", "it is open")
                .then()
                .statement("it is open")
                .isBy("Ada Brook");
    }

    @Test
    void aPronounDoesNotReachPastAnUnnamedSpeaker() {
        givenArticle(
                        "Lew Finch rowed home.",
                        "The spokesman for the harbour said the pier is shut.",
                        "He said it stays shut.")
                .persons("Lew Finch")
                .tagged("The spokesman for the harbour", "said", "the pier is shut")
                .tagged("He", "said", "it stays shut")
                .then()
                .statement("it stays shut")
                .isBySome(SourceClass.OFFICIAL);
    }

    @Test
    void whoSpeaksDoesNotNameHimselfInWhatHeSays() {
        givenArticle("Lew Finch spoke at noon.", "“Karl Moss was too simple a man for this pier,” he said.")
                .persons("Lew Finch", "Karl Moss")
                .tagged("he", "said", "“Karl Moss was too simple a man for this pier,”")
                .then()
                .statement("Karl Moss was too simple a man for this pier,")
                .isBy("Lew Finch");
    }

    @Test
    void itIsAnOrganization() {
        givenArticle("The Gray Committee said the pier is shut. Lew Finch left. It said the boats stay.")
                .organizations("Gray Committee")
                .persons("Lew Finch")
                .tagged("The Gray Committee", "said", "the pier is shut")
                .tagged("It", "said", "the boats stay")
                .then()
                .statement("the boats stay")
                .isBy("Gray Committee");
    }

    @Test
    void theCommitteeIsTheOneOfThatName() {
        givenArticle("The Gray Harbour Committee met Tide Bank.", "The committee said the pier is shut.")
                .organizations("Gray Harbour Committee", "Tide Bank")
                .tagged("The committee", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Gray Harbour Committee")
                .decidedBy("ADescriptionIsTheOrganizationOfThatKind");
    }

    @Test
    void theGroupIsTheOneOfWhichTheArticleSaysSo() {
        givenArticle("Tide Watch, a group that rows, met Gray Bank on the pier.", "The group said the pier is shut.")
                .organizations("Tide Watch", "Gray Bank")
                .tagged("The group", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Tide Watch");
    }

    @Test
    void theSenatorIsTheOneWithThatTitle() {
        givenArticle("Sen. Ada Brook met Gov. Lew Finch.", "The senator said the pier is shut.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("The senator", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Ada Brook")
                .decidedBy("ADescriptionIsThePersonWhoHoldsTheOffice");
    }

    @Test
    void aNewSpokesmanIsNotTheOldOne() {
        givenArticle(
                        "Lew Finch, a spokesman for the board, rowed home.",
                        "The spokesman for the ferry company said the pier is shut.")
                .persons("Lew Finch")
                .tagged("The spokesman for the ferry company", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isByNobodyNamed();
    }

    @Test
    void whoIsTheNameBefore() {
        givenArticle("Ada Brook, who said the pier is shut, rowed home.")
                .persons("Ada Brook")
                .tagged("who", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Ada Brook")
                .decidedBy("ARelativePronounIsTheNameBeforeIt");
    }

    @Test
    void aPronounInsideANameIsNotTheNameBeforeIt() {
        givenArticle("Then Who Cares about the pier.")
                .organizations("Who Cares")
                .tagged("Who", "Cares", "about the pier")
                .then()
                .statement("about the pier")
                .isByNobodyNamed();
    }

    @Test
    void aThatOfAnotherClauseIsNotTheNameBeforeIt() {
        givenArticle("The boats left Ada Brook, but the crew has word that confirms the loss of two.")
                .persons("Ada Brook")
                .tagged("that", "confirms", "the loss of two")
                .then()
                .statement("the loss of two")
                .isByNobodyNamed();
    }

    @Test
    void aVerbThatAndJoinsHasTheSpeakerOfItsSentence() {
        givenArticle("Ada Brook agreed with the board and seemed to think that the boats stay.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "agreed with", "the board")
                .tagged("", "seemed to think", "that the boats stay")
                .then()
                .statement("the boats stay")
                .isBy("Ada Brook")
                .decidedBy("NoSourceIsTheSpeakerOfTheSentence");
    }

    @Test
    void aPassiveThatAndJoinsHasNone() {
        givenArticle("Ada Brook praised the pier, the pride of Gray and considered the best of the shore.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "praised", "the pier")
                .tagged("", "considered", "the best of the shore")
                .then()
                .statement("the best of the shore")
                .isByNobodyNamed();
    }

    @Test
    void whatIsToldOfAnOrganizationIsNoPartOfWhatItIs() {
        givenArticle(
                        "The Gray Harbour Committee met Tide Bank.",
                        "The committee, which includes the nation’s oldest ferry line, said the pier is shut.")
                .organizations("Gray Harbour Committee", "Tide Bank")
                .tagged("The committee, which includes the nation’s oldest ferry line,", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Gray Harbour Committee");
    }

    @Test
    void theUnionIsTheOneOfTheWorkers() {
        givenArticle("The Ferry Workers of Gray met Tide Bank.", "The union said the pier is shut.")
                .organizations("Ferry Workers of Gray", "Tide Bank")
                .tagged("The union", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Ferry Workers of Gray");
    }

    @Test
    void aCommentThatSomebodyMadeStandsUnderItsColon() {
        givenArticle("Ada Brook made the following comment:", "“The pier is shut and the boats stay.”")
                .persons("Ada Brook")
                .then()
                .statement("The pier is shut and the boats stay.")
                .isBy("Ada Brook")
                .hasCue("comment");
    }

    @Test
    void aParticipleHasTheSpeakerOfItsSentence() {
        givenArticle("Ada Brook said the pier is shut, adding that the boats stay.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "the pier is shut")
                .tagged("", "adding", "that the boats stay")
                .then()
                .statement("the boats stay")
                .isBy("Ada Brook")
                .decidedBy("NoSourceIsTheSpeakerOfTheSentence");
    }

    @Test
    void iIsWhoeverIsQuoted() {
        givenArticle("“I told the board that the pier is not safe,” Ada Brook said.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "“I told the board that the pier is not safe,”")
                .taggedInside("I", "told", "that the pier is not safe")
                .then()
                .statement("the pier is not safe")
                .isBy("Ada Brook")
                .decidedBy("IIsTheOneWhoIsQuoted")
                .standsWithin("I told the board that the pier is not safe,");
    }

    @Test
    void aSourceDescribedFirstAndNamedNext() {
        givenArticle(
                        "A senior member of the harbour board revealed that the number of unsafe boats has grown.",
                        "Ada Brook, who sits on the safety panel, told Tide News that the number of unsafe boats has grown by ten.")
                .persons("Ada Brook")
                .organizations("Tide News")
                .tagged("A senior member of the harbour board", "revealed", "that the number of unsafe boats has grown")
                .tagged(
                        "Ada Brook, who sits on the safety panel,",
                        "told",
                        "that the number of unsafe boats has grown by ten")
                .then()
                .statement("the number of unsafe boats has grown")
                .isBy("Ada Brook")
                .decidedBy("AnUnnamedSourceIsNamedNext");
    }

    @Test
    void butNotSomebodyWhoSaysSomethingElse() {
        givenArticle(
                        "A senior member of the harbour board revealed that the number of unsafe boats has grown.",
                        "Ada Brook, a poet, told Tide News that summers are long.")
                .persons("Ada Brook")
                .organizations("Tide News")
                .tagged("A senior member of the harbour board", "revealed", "that the number of unsafe boats has grown")
                .tagged("Ada Brook, a poet,", "told", "that summers are long")
                .then()
                .statement("the number of unsafe boats has grown")
                .isByNobodyNamed();
    }

    @Test
    void aGroupCallingItselfSomethingIsTheSource() {
        givenArticle("A group calling itself the “Gray Tide” announced on Monday, leaving the pier to the ferries.")
                .tagged("A group", "calling itself", "the “Gray Tide”")
                .tagged("", "announced", "the “Gray Tide”")
                .then()
                .statement("leaving the pier to the ferries")
                .hasSource("A group calling itself the “Gray Tide”")
                .hasCue("announced");
    }

    @Test
    void aDatelineIsNoSource() {
        givenArticle("Tide News / A ferryman said the pier is shut.")
                .organizations("Tide News")
                .tagged("Tide News / A ferryman", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .hasSource("A ferryman")
                .isByNobodyNamed();
    }

    @Test
    void headlinesHaveSpeakersToo() {
        givenHeadline("Pier is shut, Ada Brook reveals", "Ada Brook said the pier is shut for good.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "reveals", "Pier is shut")
                .tagged("Ada Brook", "said", "the pier is shut for good")
                .then()
                .statement("Pier is shut")
                .isBy("Ada Brook")
                .is(Statement.Part.HEADLINE);
    }

    @Test
    void unnamedSourcesAreClassed() {
        givenArticle(
                        "A leaked memo said the pier is shut. Local media reported that it opened. A fisherman said it moved.",
                        "Many rowers said it sank. Two officials said it floats.")
                .tagged("A leaked memo", "said", "the pier is shut")
                .tagged("Local media", "reported", "that it opened")
                .tagged("A fisherman", "said", "it moved")
                .tagged("Many rowers", "said", "it sank")
                .tagged("Two officials", "said", "it floats")
                .then()
                .statement("the pier is shut")
                .isBySome(SourceClass.DOCUMENT)
                .and()
                .statement("it opened")
                .isBySome(SourceClass.REPORTS)
                .and()
                .statement("it moved")
                .isBySome(SourceClass.WITNESS)
                .and()
                .statement("it sank")
                .isBySome(SourceClass.GROUP)
                .and()
                .statement("it floats")
                .isBySome(SourceClass.OFFICIAL);
    }

    @Test
    void theBlocOfACoalitionIsTheCoalition() {
        givenArticle(
                        "The leading parliamentary bloc of Gray Coalition said the pier is shut. The youth wing of Gray Coalition said it is open.")
                .organizations("Gray Coalition")
                .tagged("The leading parliamentary bloc of Gray Coalition", "said", "the pier is shut")
                .tagged("The youth wing of Gray Coalition", "said", "it is open")
                .then()
                .statement("the pier is shut")
                .isBy("Gray Coalition")
                .and()
                .statement("it is open")
                .isByNobodyNamed();
    }

    @Test
    void anAuthorityIsAnAgencyAndAConferenceNoParty() {
        givenArticle(
                        "The Gray Harbour Authority met at noon.",
                        "The agency said the pier is shut.",
                        "The party said it is open.")
                .organizations("Gray Harbour Authority")
                .tagged("The agency", "said", "the pier is shut")
                .tagged("The party", "said", "it is open")
                .then()
                .statement("the pier is shut")
                .isBy("Gray Harbour Authority")
                .and()
                .statement("it is open")
                .isByNobodyNamed();
    }

    @Test
    void soItIsWhereTheTaggerTookTheVerbForPartOfTheName() {
        givenArticle("A group calling itself the “Gray Tide” announced on Monday, leaving the pier to the ferries.")
                .tagged("A group", "calling itself", "the “Gray Tide” announced")
                .then()
                .statements("leaving the pier to the ferries")
                .statement("leaving the pier to the ferries")
                .hasSource("A group calling itself the “Gray Tide”")
                .hasCue("announced");
    }

    @Test
    void aNameThatIsOnlyGivenStaysSo() {
        givenArticle("A group calling itself the “Gray Tide” rows at noon.")
                .tagged("A group", "calling itself", "the “Gray Tide”")
                .then()
                .statement("the “Gray Tide”")
                .hasCue("calling itself");
    }
}
