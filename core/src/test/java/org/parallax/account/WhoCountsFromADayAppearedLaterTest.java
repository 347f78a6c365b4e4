package org.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.Told;
import org.parallax.time.DateRange;

class WhoCountsFromADayAppearedLaterTest {

    private static final Told DATED = Told.in(
                    "dated.html", "Gulls and rain. The harbour office shut the old pier on Saturday. Nobody wept.")
            .on("2031-05-05")
            .dating("Saturday", "2031-05-03");

    private static DateRange placed(Told undated) {
        Story story = Story.of(List.of(DATED.reading(), undated.reading()));
        return UndatedArticles.placed(story, List.of()).articles().stream()
                .filter(article -> article.article().saved().file().equals("undated.html"))
                .map(StoryArticle::published)
                .findFirst()
                .orElseThrow()
                .range();
    }

    private static Told undated(String text) {
        return Told.in("undated.html", "Mud and nets. " + text + " Boats lie there.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "three weeks | P3W | Three weeks after the pier was shut, boats still lie in the mud. | 2031-05-21",
                "ten days | P10D | Fish has been dear for ten days, since the office shut the pier. | 2031-05-12",
                "two weeks | P2W | The nets are dry two weeks after the office shut the old pier. | 2031-05-14"
            })
    void whoCountsFromADatedEventAppearedSoLongAfterIt(String words, String value, String text, String earliest) {
        String written = text.contains(words) ? words : words.replace("three", "Three");
        DateRange range = placed(undated(text).timing(written, value));
        assertThat(range.earliest()).hasToString("Optional[" + earliest + "]");
        assertThat(range.latest()).isEmpty();
        assertThat(range.why()).isEqualTo("it counts " + written + " from what is dated to 2031-05-03");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Another event.
                "three weeks | P3W | The mayor resigned three weeks after the council met.",
                // The thing alone is any event of it.
                "three weeks | P3W | Guests were led over it three weeks after the pier was painted.",
                // To come.
                "three weeks | P3W | Boats will leave three weeks after the office shut the pier.",
                // How long, and not how long after.
                "three weeks | P3W | The work on the pier that the office shut took three weeks.",
                // Before it.
                "three weeks | P3W | The mayor wrote three weeks before the office shut the pier.",
                // Years are told of anything.
                "three years | P3Y | She left three years after the office shut the pier."
            })
    void whatCountsFromNoDatedEventTellsNothing(String words, String value, String text) {
        assertThat(placed(undated(text).timing(words, value)).isKnown()).isFalse();
    }

    @Test
    void aSentenceWithAnotherTimeMayTellOfAnotherEvent() {
        Told undated = undated("Three weeks after the office shut the pier in 1988, it rained.")
                .timing("Three weeks", "P3W")
                .timing("1988", "1988");
        assertThat(placed(undated).isKnown()).isFalse();
    }
}
