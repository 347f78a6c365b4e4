package org.parallax.timeline.likelihood;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.story.Story;
import org.parallax.story.Told;

/** Which words the articles of a story have in common. */
class StoryWordsTest {

    private static StoryWords words(Told... articles) {
        return new StoryWords(Story.of(Stream.of(articles).map(Told::reading).toList()));
    }

    private static final StoryWords TWO = words(
            Told.in("a", "Lamp sold", "The keeper sold a lamp, the lamp of Sula."),
            Told.in("b", "A pilot bought lamps."));

    @Test
    void sharedIsWhatMoreThanOneArticleHas() {
        assertThat(TWO.shared(Set.of("lamp"))).isEqualTo(1);
        assertThat(TWO.shared(Set.of("lamp", "keepe"))).isEqualTo(.5);
        assertThat(TWO.shared(Set.of("keepe"))).isZero();
    }

    @Test
    void aWordThatOneArticleHasTwiceIsNotShared() {
        assertThat(words(Told.in("a", "A lamp, a lamp.")).shared(Set.of("lamp")))
                .isZero();
    }

    @Test
    void wordsOfHeadlinesAreCountedByThemselves() {
        assertThat(TWO.ofHeadlines(Set.of("lamp", "pilot"))).isEqualTo(.5);
        assertThat(words(Told.in("a", "A lamp.")).ofHeadlines(Set.of("lamp"))).isZero();
    }

    @Test
    void noWordsAreNoPartOfAnything() {
        assertThat(TWO.shared(Set.of())).isZero();
        assertThat(TWO.ofHeadlines(Set.of())).isZero();
    }
}
