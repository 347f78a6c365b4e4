package org.parallax.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.place.TwoInventedStories.ferry;
import static org.parallax.place.TwoInventedStories.laboratory;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.story.StoryArticle;
import org.parallax.story.Told;

/** What the weights of placing are learned from. */
class ExampleTest {

    private static List<Example> examples(Told... stream) {
        List<StoryArticle> articles = Stream.of(stream).map(Sketches::article).toList();
        return Example.of(articles, article -> article.id().replaceAll("-.*", ""));
    }

    @Test
    void theFirstArticleHasNoStoryToBelongTo() {
        assertThat(examples(ferry(1))).isEmpty();
        assertThat(examples()).isEmpty();
    }

    @Test
    void theNextIsLaidBesideTheStoriesBeforeIt() {
        assertThat(examples(ferry(1), ferry(2))).singleElement().satisfies(example -> {
            assertThat(example.article()).isEqualTo("ferry-2.txt");
            assertThat(example.belongs()).isTrue();
            assertThat(example.features()).hasSameSizeAs(Example.names());
        });
    }

    @Test
    void itBelongsToOneStoryAtMost() {
        assertThat(examples(ferry(1), laboratory(1), ferry(2)).stream()
                        .filter(example -> example.article().equals("ferry-2.txt"))
                        .filter(Example::belongs))
                .hasSize(1);
        assertThat(examples(ferry(1), laboratory(1))).noneMatch(Example::belongs);
    }

    @Test
    void aRowOfTheFileHasAPointInEveryCountry() {
        assertThat(Example.row("WORDS", 2.45961)).isEqualTo("WORDS\t2.460");
        assertThat(Example.row("ANY", -7)).isEqualTo("ANY\t-7.000");
    }

    @Test
    void theNamesAreThoseOfTheFeaturesInTheirOrder() {
        assertThat(Example.names()).startsWith("WORDS", "CLOSEST_WORDS").endsWith("ANY");
    }
}
