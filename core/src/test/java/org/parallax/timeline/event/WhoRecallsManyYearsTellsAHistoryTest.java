package org.parallax.timeline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.origin.Echoes;
import org.parallax.origin.Origins;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.Told;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.Distance;
import org.parallax.timeline.passage.Drawn;

/** An article that alone recalls several years tells the life of somebody. */
class WhoRecallsManyYearsTellsAHistoryTest {

    private static final Story STORY = Story.of(
            Stream.of(Told.in("a", "The keeper sold the red lamp."), Told.in("b", "Divers counted eels at noon."))
                    .map(Told::reading)
                    .toList());

    private static final Origins ORIGINS = Origins.of(STORY, Echoes.in(STORY));

    private static final String ONE = STORY.articles().get(0).id();
    private static final String OTHER = STORY.articles().get(1).id();

    private static Dated year(String article, int year) {
        return Drawn.in(article)
                .from(year + "-01-01", year + "-12-31")
                .backFrom(Distance.YEARS_AGO)
                .passage();
    }

    private static Dated day(String article, String day) {
        return Drawn.in(article).on(day).passage();
    }

    /** Whether the first of some events is history. */
    private static boolean isHistory(List<List<Dated>> events) {
        return new WhoRecallsManyYearsTellsAHistory(events, ORIGINS).holds(events.get(0));
    }

    @Test
    void theStoryHasTwoOrigins() {
        assertThat(STORY.articles()).extracting(StoryArticle::id).containsExactly(ONE, OTHER);
        assertThat(ORIGINS.all()).hasSize(2);
    }

    @Test
    void twoYearsThatOnlyItRecallsAre() {
        assertThat(isHistory(
                        List.of(List.of(year(ONE, 2011)), List.of(year(ONE, 2014)), List.of(day(OTHER, "2031-05-05")))))
                .isTrue();
    }

    @Test
    void oneYearIsNot() {
        assertThat(isHistory(List.of(List.of(year(ONE, 2011)), List.of(day(OTHER, "2031-05-05")))))
                .isFalse();
    }

    @Test
    void theSameYearTwiceIsOne() {
        assertThat(isHistory(
                        List.of(List.of(year(ONE, 2011)), List.of(year(ONE, 2011)), List.of(day(OTHER, "2031-05-05")))))
                .isFalse();
    }

    @Test
    void whatOthersRecallAsWellIsOfTheStory() {
        assertThat(isHistory(List.of(
                        List.of(year(ONE, 2011), year(OTHER, 2011)),
                        List.of(year(ONE, 2014)),
                        List.of(year(ONE, 2015)))))
                .isFalse();
    }

    @Test
    void aDayOfItIsNoHistory() {
        assertThat(isHistory(List.of(
                        List.of(day(ONE, "2031-05-05")),
                        List.of(year(ONE, 2011)),
                        List.of(year(ONE, 2014)),
                        List.of(day(OTHER, "2031-05-05")))))
                .isFalse();
    }

    @Test
    void anArticleThatIsAloneTellsItsStory() {
        assertThat(isHistory(List.of(List.of(year(ONE, 2011)), List.of(year(ONE, 2014)))))
                .isFalse();
    }
}
