package org.parallax.timeline.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.article.TextSpan;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.timeline.Timelines;

/** Which clause of a sentence tells a time by itself. */
class ClauseUnderAnotherTest {

    private static Optional<String> shown(String sentence, String time) {
        StoryArticle article = Story.of(List.of(Timelines.told("a.txt", "2031-05-07", sentence)))
                .articles()
                .get(0);
        String text = article.text();
        TextSpan whole = article.reading().sentences().stream()
                .map(found -> found.span())
                .filter(found -> found.of(text).contains(time))
                .findFirst()
                .orElseThrow();
        int at = text.indexOf(time, whole.start());
        return ClauseUnderAnother.in(text, article.wordByWord().tokens(whole), new TextSpan(at, at + time.length()))
                .map(span -> span.of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The firm bought a mill that had burned down in March. | in March | a mill that had burned down in March",
                "The firm runs a site that it launched in March in the wake of the theft. | in March | a site that it launched in March in the wake of the theft",
                "Velt, an old sailor who left his post as captain last month, said on Monday that he would run. | last month | an old sailor who left his post as captain last month",
                "The board helped an old sailor from Brel who was robbed in March -- and was glad. | in March | an old sailor from Brel who was robbed in March",
                "The town wept for 1,000 people who drowned in March and paid for the wreck. | in March | 1,000 people who drowned in March",
                "She spoke of the banks Velt and Brel, which were closed in March, to the board. | in March | the banks Velt and Brel, which were closed in March",
                "The board went to court over the text of Harbour Rule 12, which was passed by the town in 2016 and has lowered the tolls. | in 2016 | the text of Harbour Rule 12, which was passed by the town in 2016",
                "Old Velt, who gave away 25,000 letters of his in March, wrote of the fire. | in March | Old Velt, who gave away 25,000 letters of his in March",
                "The town heard Velt, who is a sailor and left his post in March, on the fire. | in March | Velt, who is a sailor and left his post in March",
                "It was an old sailor on Cape Brel who was robbed in March and told it. | in March | an old sailor on Cape Brel who was robbed in March",
                "The step brought the town within easy reach of Ana Brel, who left the harbour with a loss in March, and cheered it. | in March | Ana Brel, who left the harbour with a loss in March",
                "She won in a state she had lost eight years ago and thanked them. | eight years ago | a state she had lost eight years ago"
            })
    void aClauseAboutANounWithItsNoun(String sentence, String time, String clause) {
        assertThat(shown(sentence, time)).contains(clause);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council raised the toll after the ferry sank off Brel on 3 May. | 3 May | the ferry sank off Brel on 3 May",
                "The council must hurry as it meets the owners in Brel on 20 May and in Lund on 27 May. | 27 May | it meets the owners in Brel on 20 May and in Lund on 27 May"
            })
    void aClauseUnderAnotherWithoutWhatJoinsIt(String sentence, String time, String clause) {
        assertThat(shown(sentence, time)).contains(clause);
    }

    @Test
    void aParticipleWithTheNounThatTheSentenceBeginsWith() {
        assertThat(shown("Under the harbour law passed by the council on 3 May, boats are to be searched.", "3 May"))
                .contains("the harbour law passed by the council on 3 May");
        assertThat(shown("In a letter sent by the council on 3 May, boats are to be searched.", "3 May"))
                .isEmpty();
        assertThat(shown("A film of a call made to the crew from the pier was sold on 3 May.", "3 May"))
                .isEmpty();
        assertThat(shown("The crew fell ill while in Brel and were found on 3 May.", "3 May"))
                .isEmpty();
    }

    @Test
    void aParticipleWithItsNoun() {
        assertThat(shown("The council heard the families of those killed in the fire of 3 May to learn more.", "3 May"))
                .contains("the families of those killed in the fire of 3 May");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council voted on 3 May after the ferry sank. | 3 May",
                "Velt told reporters that the mill had burned down on 3 May. | 3 May",
                "Velt noted to a reporter that her mill had burned down on 3 May. | 3 May",
                "Velt left before the mill burned down on 3 May. | 3 May",
                "Velt will pay if the mill burns down on 3 May. | 3 May",
                "Velt left after the vote on 3 May. | 3 May",
                "The council met two days after the mill burned down. | two days",
                "The mill, which burned down, was sold on 3 May. | 3 May"
            })
    void notWhereTheSentenceTellsItOrItWouldTellAnotherThing(String sentence, String time) {
        assertThat(shown(sentence, time)).isEmpty();
    }

    @Test
    void asFarAsItGoes() {
        assertThat(shown(
                        "The ship was held after the council passed a law on 3 May that binds all to search ships.",
                        "3 May"))
                .contains("the council passed a law on 3 May");
        assertThat(shown(
                        "The ship was held after the council passed a law on 3 May binding all to search it.", "3 May"))
                .contains("the council passed a law on 3 May binding all to search it");
        assertThat(shown("Velt spoke hours after Brook called him on 3 May “a fool” and left.", "3 May"))
                .isEmpty();
    }

    @Test
    void norWhereAQuotationWouldBeTorn() {
        assertThat(shown("Velt bought a mill that burned “like paper on 3 May and smelled” of oil, she said.", "3 May"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velt asked the board to change an old bill sent to it a day earlier, in the face of anger. | a day earlier | an old bill sent to it a day earlier",
                "The board has made changes to the harbour law signed by Ana Brel (R) last week. | last week | the harbour law signed by Ana Brel (R) last week",
                "On Friday, Ana Brel, R-Ohio, who on Thursday unveiled a new plan, spoke for it. | Thursday | Ana Brel, R-Ohio, who on Thursday unveiled a new plan"
            })
    void whatWasDoneToSomethingWithItsName(String sentence, String time, String clause) {
        assertThat(shown(sentence, time)).contains(clause);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In a letter sent on 3 May Velt thanked the board for its help. | 3 May",
                "The anger over the harbour law grew on 3 May. | 3 May",
                "Velt read of it in a note to the Brel Courier published on 3 May. | 3 May",
                "Velt used the radio, as well as her boat, to call for a march on 3 May. | 3 May",
                "Velt, as captain of the old ferry, on 3 May defended the crew and thanked it. | 3 May",
                "Velt left the board after reading of the fire of 3 May. | 3 May",
                "Velt left the board while it slept, as it did on 3 May. | 3 May"
            })
    void notWhereItWouldBeTornOrIsTheSentences(String sentence, String time) {
        assertThat(shown(sentence, time)).isEmpty();
    }
}
