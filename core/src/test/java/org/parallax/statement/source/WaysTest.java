package org.parallax.statement.source;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.statement.Statement.Channel;

/** Through whom or what words came. */
class WaysTest {

    @Test
    void theAgencyThatIsTold() {
        givenArticle("Ada Brook told the Gray NINE news agency on Monday that the pier is shut.")
                .persons("Ada Brook")
                .organizations("Gray NINE")
                .tagged("Ada Brook", "told", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .cameVia(Channel.AGENCY, "the Gray NINE news agency");
    }

    @Test
    void thePersonWhoIsTold() {
        givenArticle("“Row home,” Ada Brook told Lew Finch.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Ada Brook", "told", "“Row home,”")
                .then()
                .statement("Row home,")
                .cameVia(Channel.HEARER, "Lew Finch");
    }

    @Test
    void whatIsToldBeginsBehindTheName() {
        givenArticle("Ada Brook told Tide News the board is trying to mend the pier.")
                .persons("Ada Brook")
                .organizations("Tide News")
                .tagged("Ada Brook", "told", "the board is trying to mend the pier")
                .then()
                .statement("the board is trying to mend the pier")
                .cameVia(Channel.INTERVIEW, "Tide News");
    }

    @Test
    void anEveningHearsNothing() {
        givenArticle("“Row home,” Ada Brook told Monday evening.")
                .publishedOn("2021-05-05")
                .persons("Ada Brook")
                .tagged("Ada Brook", "told", "“Row home,”")
                .then()
                .statement("Row home,")
                .cameDirectly();
    }

    @ParameterizedTest
    @CsvSource({
        "in a televised interview, INTERVIEW", "in a statement, STATEMENT", "in a post on her page, POST",
                "on Twitter, POST",
        "at a news conference, MEETING", "in a speech, MEETING", "during a meeting, MEETING", "in a letter, STATEMENT"
    })
    void theChannel(String words, Channel channel) {
        String span = words.replace(" on her page", "");
        givenArticle("Ada Brook said " + words + " that the pier is shut.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .cameVia(channel, span);
    }

    @ParameterizedTest
    @CsvSource({
        "in a Facebook post, POST, in a Facebook post", "in a telephone interview, INTERVIEW, in a telephone interview",
        "on the pier in a speech, MEETING, in a speech", "in Lund said in a statement, STATEMENT, in a statement"
    })
    void theChannelToItsEnd(String words, Channel channel, String span) {
        givenArticle("Ada Brook said " + words + " that the pier is shut.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .cameVia(channel, span);
    }

    @ParameterizedTest
    @CsvSource({"on Tide TV, on Tide TV", "Monday on state-run television, on state-run television"})
    void theStationByTheCue(String words, String span) {
        givenArticle("“The pier is shut,” Ada Brook said " + words + ".")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "“The pier is shut,”")
                .then()
                .statement("The pier is shut,")
                .cameVia(Channel.OTHER, span);
    }

    @ParameterizedTest
    @CsvSource({"who watched it on television,", "who was on the radio once,"})
    void notWhatTheSpeakerSaw(String words) {
        givenArticle("“The pier is shut,” said Ada Brook, " + words + " and left.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "“The pier is shut,”")
                .then()
                .statement("The pier is shut,")
                .cameDirectly();
    }

    @Test
    void aPostThatSomebodyHoldsIsNoChannel() {
        givenArticle("Ada Brook, who resigned from her post, said that the pier is shut.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .cameDirectly();
    }

    @Test
    void thePaperThatGotHoldOfADocument() {
        givenArticle("A letter obtained by the Gray Gazette says the pier is shut.")
                .organizations("Gray Gazette")
                .tagged("A letter obtained by the Gray Gazette", "says", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .cameVia(Channel.OTHER, "the Gray Gazette");
    }

    @Test
    void aPostInANameIsNoPost() {
        givenArticle("A letter obtained by the Gray Post says the pier is shut.")
                .organizations("Gray Post")
                .tagged("A letter obtained by the Gray Post", "says", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .cameVia(Channel.OTHER, "the Gray Post");
    }

    @Test
    void reportersAreNoAgency() {
        givenArticle("Ada Brook told reporters that the pier is shut.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "told", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .cameVia(Channel.HEARER, "reporters");
    }

    @Test
    void thePaperThatIsTold() {
        givenArticle("Ada Brook told the Gray Gazette that the pier is shut.")
                .persons("Ada Brook")
                .organizations("Gray Gazette")
                .tagged("Ada Brook", "told", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .cameVia(Channel.INTERVIEW, "the Gray Gazette");
    }

    @Test
    void theShowBelongsToItsStation() {
        givenArticle("Ada Brook told Tide Radio's “The Long Row” that the pier is shut.")
                .persons("Ada Brook")
                .organizations("Tide Radio")
                .tagged("Ada Brook", "told", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .cameVia(Channel.INTERVIEW, "Tide Radio's “The Long Row”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The clerks who were briefed on the plan said the pier is shut.",
                "The clerks, who work on an order to mend the address, said the pier is shut.",
                "The clerks on Friday regretted for days a post and said the pier is shut."
            })
    void whatIsNoHearerAndNoChannel(String article) {
        givenArticle(article)
                .tagged("The clerks", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .cameDirectly();
    }
}
