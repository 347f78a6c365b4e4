package org.parallax.timeline.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.article.TextSpan;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.timeline.Timelines;

/** The words that name what happened on a day. */
class HappeningOfADayTest {

    private static Optional<String> named(String sentence, String time) {
        StoryArticle article = Story.of(List.of(Timelines.told("a.txt", "2031-05-07", sentence)))
                .articles()
                .get(0);
        String text = article.text();
        int at = text.indexOf(time);
        TextSpan whole = article.reading().sentences().get(0).span();
        return HappeningOfADay.in(article.wordByWord().tokens(whole), new TextSpan(at, at + time.length()))
                .map(span -> span.of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The board wrote of the 3 March attack on the pier of Brel to the crew. | 3 March | the 3 March attack on the pier of Brel",
                "The board spoke about last month's primary election in Brel with the crew. | last month | last month's primary election in Brel",
                "The board will write about the 3 March 2031, shooting at Fort Brel when it meets. | 3 March 2031 | the 3 March 2031, shooting at Fort Brel",
                "It made clear the 3 March fire in Brel was no accident. | 3 March | the 3 March fire in Brel",
                "The board moved after the long strike at the harbour on 3 March to end it. | 3 March | the long strike at the harbour on 3 March"
            })
    void beforeOrBehindTheDay(String sentence, String time, String happening) {
        assertThat(named(sentence, time)).contains(happening);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At the 3 March debate in Brel the board spoke of the crew. | 3 March",
                "The board wrote of a strike at the harbour on 3 March to the crew. | 3 March",
                "The board wrote of the 3 March ruling to the crew. | 3 March",
                "Velt wrote to the Brel Harbour Conference on 3 March in anger. | 3 March",
                "The board will look into the wreck first thing on 3 March. | 3 March"
            })
    void notWhereItIsTheOccasionOrUnknownOrSaysNothing(String sentence, String time) {
        assertThat(named(sentence, time)).isEmpty();
    }
}
