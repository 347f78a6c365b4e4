package org.parallax.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.place.TwoInventedStories.ferry;
import static org.parallax.place.TwoInventedStories.laboratory;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.story.StoryArticle;
import org.parallax.story.Told;

class PlacingTest {

    @Test
    void anArticleGoesIntoTheStoryThatItBelongsToOrBeginsOne() {
        assertThat(placed(
                        ferry(1).on("2031-05-05"),
                        laboratory(1).on("2031-05-06"),
                        ferry(2).on("2031-05-06"),
                        laboratory(2).on("2031-05-08"),
                        ferry(3).on("2031-05-09")))
                .containsExactly(
                        Map.entry("ferry-1.txt", 0),
                        Map.entry("lab-1.txt", 1),
                        Map.entry("ferry-2.txt", 0),
                        Map.entry("lab-2.txt", 1),
                        Map.entry("ferry-3.txt", 0));
    }

    @Test
    void aDateIsNotNeeded() {
        assertThat(placed(laboratory(1), ferry(1), laboratory(2)))
                .containsExactly(Map.entry("lab-1.txt", 0), Map.entry("ferry-1.txt", 1), Map.entry("lab-2.txt", 0));
    }

    @Test
    void whatComesLaterChangesNothingOfWhatWasPlaced() {
        Map<String, Integer> first = placed(ferry(1), laboratory(1), ferry(2));
        assertThat(placed(ferry(1), laboratory(1), ferry(2), laboratory(2), laboratory(3), ferry(3)))
                .containsAllEntriesOf(first);
    }

    private static Map<String, Integer> placed(Told... stream) {
        List<StoryArticle> articles = Stream.of(stream)
                .map(Told::reading)
                .map(reading -> StoryArticle.asStated(reading.article().saved().file(), reading))
                .toList();
        return Placing.online(articles);
    }
}
