package org.parallax.statement.source;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.parallax.statement.Reported;
import org.parallax.statement.Statement.Channel;

/** On which programme or station, in which paper or book words came, and who asked for them. */
class ProgrammesTest {

    private static Reported.ThenStatement given(String article, String source, String cue) {
        return givenArticle(article)
                .persons("Ada Brook", "Lew Finch")
                .organizations("ABC", "BBC Radio", "Gray Post", "Harbour Agency")
                .tagged(source, cue, "the pier is shut")
                .then()
                .statement("the pier is shut");
    }

    @Test
    void aTitleInMarksBehindTheVerb() {
        given("Ada Brook said on “Pier Talk” that the pier is shut.", "Ada Brook", "said")
                .cameVia(Channel.INTERVIEW, "on “Pier Talk”");
    }

    @Test
    void aTitleWithItsStation() {
        given("Ada Brook said by telephone on ABC's “Pier Talk” that the pier is shut.", "Ada Brook", "said")
                .cameVia(Channel.INTERVIEW, "on ABC's “Pier Talk”");
    }

    @Test
    void aTitleThatTheTaggerTookHalfOfWithTheVerb() {
        given("Ada Brook said on ABC's “Pier Talk” that the pier is shut.", "Ada Brook", "said on ABC's")
                .cameVia(Channel.INTERVIEW, "on ABC's “Pier Talk”");
    }

    @Test
    void aTitleBeforeTheSpeaker() {
        given("Speaking Sunday on ABC's “Pier Talk,” Ada Brook said the pier is shut.", "Ada Brook", "said")
                .cameVia(Channel.INTERVIEW, "on ABC's “Pier Talk,”");
    }

    @Test
    void aProgrammeThatIsTold() {
        given("Ada Brook told “Pier Talk Sunday” that the pier is shut.", "Ada Brook", "told")
                .cameVia(Channel.INTERVIEW, "“Pier Talk Sunday”");
    }

    @Test
    void aProgrammeWithoutMarks() {
        given("Ada Brook told ABC's This Tide that the pier is shut.", "Ada Brook", "told")
                .cameVia(Channel.INTERVIEW, "ABC's This Tide");
    }

    @Test
    void aStationThatSomebodySpeaksOn() {
        given("Speaking on BBC Radio 4's Tide programme, Ada Brook said the pier is shut.", "Ada Brook", "said")
                .cameVia(Channel.INTERVIEW, "on BBC Radio 4's Tide");
    }

    @Test
    void whatWasToBeOnAProgrammeIsNotSaidThere() {
        given(
                        "Lew Finch asked for a talk on ABC's “Pier Talk” in May, but Ada Brook said the pier is shut.",
                        "Ada Brook",
                        "said")
                .cameDirectly();
    }

    @Test
    void aPaperBehindTheSpeaker() {
        given("The pier is shut, wrote Ada Brook, in the Gray Post.", "Ada Brook", "wrote", "The pier is shut")
                .cameVia(Channel.OTHER, "in the Gray Post");
    }

    private static Reported.ThenStatement given(String article, String source, String cue, String said) {
        return givenArticle(article)
                .persons("Ada Brook", "Lew Finch")
                .organizations("ABC", "BBC Radio", "Gray Post", "Harbour Agency")
                .tagged(source, cue, said)
                .then()
                .statement(said);
    }

    @Test
    void aBookOfOnesOwn() {
        given("Ada Brook wrote in her 2020 memoir that the pier is shut.", "Ada Brook", "wrote")
                .cameVia(Channel.OTHER, "in her 2020 memoir");
    }

    @Test
    void whoAsks() {
        given("Asked by Lew Finch about the boats, Ada Brook said the pier is shut.", "Ada Brook", "said")
                .cameVia(Channel.HEARER, "Lew Finch");
    }

    @Test
    void whoQuotesBeforeTheOutlet() {
        given(
                        "“The pier is shut,” Ada Brook was quoted as saying by the Harbour Agency.",
                        "Ada Brook",
                        "was quoted as saying",
                        "The pier is shut,")
                .cameVia(Channel.AGENCY, "the Harbour Agency");
    }

    @Test
    void anInterviewThatAnotherClauseTellsOf() {
        given("In an interview Lew Finch, who said the pier is shut, laughed.", "who", "said")
                .cameDirectly();
    }

    @Test
    void aDayIsNobody() {
        givenArticle("The letter released on Monday by the Harbour Agency said the pier is shut.")
                .publishedOn("2030-03-05")
                .organizations("Harbour Agency")
                .tagged("The letter released on Monday by the Harbour Agency", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .cameDirectly();
    }

    @Test
    void writingASpeechIsNoSpeech() {
        given("In writing her long speech Ada Brook said the pier is shut.", "Ada Brook", "said")
                .cameDirectly();
    }
}
