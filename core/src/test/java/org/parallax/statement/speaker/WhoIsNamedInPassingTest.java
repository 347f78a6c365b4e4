package org.parallax.statement.speaker;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.statement.Statement.Channel;
import org.parallax.statement.Statement.SourceClass;

/** Names that stand in or beside a source and are not the one who speaks. */
class WhoIsNamedInPassingTest {

    @Test
    void whoIsToldOfByNameIsNotTheOfficeThatTells() {
        givenArticle("A senator said Lew Finch was late.", "Senator Lew Finch said the pier is shut.")
                .persons("Lew Finch")
                .tagged("A senator", "said", "Lew Finch was late")
                .tagged("Senator Lew Finch", "said", "the pier is shut")
                .then()
                .statement("Lew Finch was late")
                .isByNobodyNamed();
    }

    @Test
    void theOfficeThatTellsOfAnotherThingIs() {
        givenArticle("A senator said the pier is late.", "Senator Lew Finch said the pier is shut.")
                .persons("Lew Finch")
                .tagged("A senator", "said", "the pier is late")
                .tagged("Senator Lew Finch", "said", "the pier is shut")
                .then()
                .statement("the pier is late")
                .isBy("Lew Finch");
    }

    @Test
    void theSenatorWhoIsSheIsNoMan() {
        givenArticle(
                        "Senator Lew Finch rows.",
                        "Tom Reed pressed Mary Brook on the toll, but the senator insisted she had no plans.")
                .persons("Lew Finch", "Tom Reed", "Mary Brook")
                .tagged("the senator", "insisted", "she had no plans")
                .then()
                .statement("she had no plans")
                .isByNobodyNamed();
    }

    @Test
    void butTheCandidateIsNotTheSubjectThatLeads() {
        givenArticle(
                        "Ada Brook rows. Ada Brook sings. Ada Brook called for calm.",
                        "Ada Brook leads Lew Finch by a length, but the candidate said it is early.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Ada Brook", "called for", "calm")
                .tagged("the candidate", "said", "it is early")
                .then()
                .statement("it is early")
                .isByNobodyNamed();
    }

    @Test
    void whereItTellsOfNobodyElseTheCandidateIsTheSubject() {
        givenArticle(
                        "Ada Brook rows. Ada Brook sings. Ada Brook called for calm.",
                        "Ada Brook leads by a length, but the candidate said it is early.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "called for", "calm")
                .tagged("the candidate", "said", "it is early")
                .then()
                .statement("it is early")
                .isBy("Ada Brook");
    }

    @Test
    void whatIsQuotedDoesNotPartTheCandidateFromTheName() {
        givenArticle(
                        "Ada Brook rows. Ada Brook sings.",
                        "Ada Brook posted a note: “It is early. The pier is shut. The boats are gone. We still wait.”",
                        "The candidate denied a report about a leak.")
                .persons("Ada Brook")
                .tagged("The candidate", "denied", "a report about a leak")
                .then()
                .statement("a report about a leak")
                .isBy("Ada Brook");
    }

    @Test
    void heInAPrintedTurnIsNotTheOneWhoSpeaks() {
        givenArticle(
                        "Lew Finch met rowers today. Lew Finch was late. Then he spoke.",
                        "LEW FINCH: It is late now.",
                        "MARY BROOK: I think so too.",
                        "LEW FINCH: He promised that we would get a pier.",
                        "MARY BROOK: It is early.")
                .persons("Lew Finch", "LEW FINCH", "MARY BROOK")
                .taggedInside("He", "promised", "we would get a pier")
                .then()
                .statement("we would get a pier")
                .isByNobodyNamed();
    }

    @Test
    void severalRowersAreNoOneRower() {
        givenArticle("Lew Finch, a rower, spoke. Lew Finch said it is late.", "The rowers said it is early.")
                .persons("Lew Finch")
                .tagged("Lew Finch", "said", "it is late")
                .tagged("The rowers", "said", "it is early")
                .then()
                .statement("it is early")
                .isByNobodyNamed();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The lawyer accusing Dr Lew Finch",
                "Reluctant anti-Finch rowers",
                "Finch-backed rowers",
                "Supporters of Finch"
            })
    void aNameThatOnlyTellsOfWhomTheSourceSpeaks(String source) {
        givenArticle("Lew Finch rows. Then came more.", source + " said the pier is shut.")
                .persons("Lew Finch", "Finch")
                .tagged(source, "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isByNobodyNamed();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The acting president Lew Finch",
                "Gray Board of Piers spokesman Lew Finch",
                "The leading critic Lew Finch",
                "Ex-president Lew Finch"
            })
    void aNameBehindItsTitleSpeaks(String source) {
        givenArticle("Boats came. Then came more.", source + " said the pier is shut.")
                .persons("Lew Finch")
                .organizations("Gray Board of Piers")
                .tagged(source, "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Lew Finch");
    }

    @ParameterizedTest
    @CsvSource({"The UN agency", "The UN refugee agency", "The UN panel", "The Facebook group"})
    void oneOfManyIsNotTheBodyThatHasThem(String source) {
        givenArticle("The UN met. Facebook grew.", source + " said the pier is shut.")
                .organizations("UN", "Facebook")
                .tagged(source, "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isByNobodyNamed();
    }

    @Test
    void whoIsRatherSomebodyThanTheBodySheLeads() {
        givenArticle("The town invited Ada Brook, the head of the Harbour Board, who said the pier is shut.")
                .persons("Ada Brook")
                .organizations("Harbour Board")
                .tagged("who", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Ada Brook");
    }

    @Test
    void whichIsNotThePaperThatReportedItFirst() {
        givenArticle("She ordered a study of piers, first reported by the Gray Gazette, which found that all is well.")
                .organizations("Gray Gazette")
                .tagged("which", "found", "all is well")
                .then()
                .statement("all is well")
                .isByNobodyNamed();
    }

    @Test
    void thatBehindTheCommaOfAPlaceIsNotThePlace() {
        givenArticle("In Port Vell, that means that the boats stay.")
                .places("Port Vell")
                .tagged("that", "means", "the boats stay")
                .then()
                .statement("the boats stay")
                .isByNobodyNamed();
    }

    @Test
    void whatAClauseOnTheSubjectEndsWithIsNotTheSource() {
        givenArticle("“The pier is shut,” Ada Brook, who has not backed a plan, told rowers.")
                .persons("Ada Brook")
                .tagged("a plan", "told", "The pier is shut")
                .then()
                .statement("The pier is shut,")
                .isBy("Ada Brook");
    }

    @Test
    void theAgencyOfTheDatelineIsNoParty() {
        givenArticle("PORT VELL (AP) — Ada Brook won a race.", "The party says the pier is shut.")
                .persons("Ada Brook")
                .organizations("AP")
                .tagged("The party", "says", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isByNobodyNamed();
    }

    @Test
    void theAmbassadorToOneLandIsNotTheOneToAnother() {
        givenArticle(
                        "Lew Finch, the Peruvian ambassador to Norway, met the board of Norway.",
                        "Norway's ambassador to Peru said the pier is shut.")
                .persons("Lew Finch")
                .tagged("Norway's ambassador to Peru", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isByNobodyNamed();
    }

    @Test
    void whoIsQuotedSpeaksAndThePaperDoesNot() {
        givenArticle("“The pier is shut,” Mr Lew Finch was quoted as saying by the Gray Gazette.")
                .persons("Lew Finch")
                .organizations("Gray Gazette")
                .tagged("the Gray Gazette", "was quoted as saying by", "The pier is shut")
                .then()
                .statement("The pier is shut,")
                .isBy("Lew Finch")
                .hasSource("Mr Lew Finch");
    }

    @Test
    void aMessageIsByWhoeverSentIt() {
        givenArticle("At noon Lew Finch read a message from Ada Brook: “The pier is shut.”")
                .persons("Lew Finch", "Ada Brook")
                .tagged("Lew Finch", "read a message from", "Ada Brook: “The pier is shut")
                .then()
                .statement("The pier is shut.")
                .isBy("Ada Brook");
    }

    @Test
    void chantsAreTheCrowds() {
        givenArticle("Mr. Finch roused the crowd to loud chants of “Shut it down!”")
                .persons("Finch")
                .tagged("Mr. Finch", "to loud chants of", "Shut it down!")
                .then()
                .statement("Shut it down!")
                .isByNobodyNamed()
                .hasSource("the crowd");
    }

    @Test
    void whoIsAskedDoesNotAsk() {
        givenArticle("“It is late,” said Lew Finch, asked about his plans for the pier.")
                .persons("Lew Finch")
                .tagged("Lew Finch", "said", "It is late")
                .tagged("", "asked about", "his plans for the pier")
                .then()
                .statement("his plans for the pier")
                .isByNobodyNamed();
    }

    @Test
    void aTitleInThePluralTakesNoNameOfTheNextSentence() {
        givenArticle("Reed and Moss have met, according to several old senators. Brook rowed home.")
                .persons("Reed", "Moss", "Brook")
                .tagged("several old senators. Brook", "according to", "Reed and Moss have met")
                .then()
                .statement("Reed and Moss have met")
                .isBySome(SourceClass.OFFICIAL)
                .hasSource("several old senators");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Monday on NBC|INTERVIEW|on NBC", "in the Gray Post|OTHER|in the Gray Post"})
    void aStationRightByTheCueIsTheWay(String words, Channel channel, String span) {
        givenArticle("“The pier is shut,” Ada Brook said " + words + ".")
                .persons("Ada Brook")
                .organizations("NBC", "Gray Post", "Gray TV")
                .tagged("Ada Brook", "said", "The pier is shut")
                .then()
                .statement("The pier is shut,")
                .cameVia(channel, span);
    }

    @Test
    void lettersWithDotsAreHeardToTheirEnd() {
        givenArticle("Ada Brook told a U.N. panel in May that the pier is shut.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "told", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .cameVia(Channel.HEARER, "a U.N. panel");
    }
}
