package org.parallax.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.place.Sketches.sketch;
import static org.parallax.place.TwoInventedStories.ferry;
import static org.parallax.place.TwoInventedStories.laboratory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stories of a stream, as far as it has come. */
class StoriesTest {

    private Stories stories;

    @BeforeEach
    void aNewStream() {
        stories = new Stories(Weights.SHIPPED);
    }

    @Test
    void theFirstArticleBelongsToNone() {
        assertThat(stories.candidates(sketch(ferry(1)))).isEmpty();
        assertThat(stories.place(sketch(ferry(1)))).isEmpty();
    }

    @Test
    void storiesAreCountedInTheOrderInWhichTheyBegin() {
        assertThat(stories.begin()).isZero();
        assertThat(stories.begin()).isEqualTo(1);
        assertThat(stories.strands()).hasSize(2);
    }

    @Test
    void askingChangesNothing() {
        stories.add(sketch(ferry(1)), stories.begin());
        double before = stories.candidates(sketch(ferry(2))).get(0).sum();
        stories.place(sketch(laboratory(1)));
        assertThat(stories.candidates(sketch(ferry(2))).get(0).sum()).isEqualTo(before);
        assertThat(stories.strands()).hasSize(1);
    }

    @Test
    void theLikeliestStandsFirst() {
        stories.add(sketch(laboratory(1)), stories.begin());
        stories.add(sketch(ferry(1)), stories.begin());
        assertThat(stories.candidates(sketch(ferry(2))))
                .extracting(Stories.Candidate::story)
                .first()
                .isEqualTo(1);
        assertThat(stories.place(sketch(ferry(2))))
                .hasValueSatisfying(placed -> assertThat(placed.story()).isEqualTo(1));
    }

    @Test
    void whatSharesNoWordIsNoCandidate() {
        stories.add(sketch("a", "The zorvik burned."), stories.begin());
        assertThat(stories.candidates(sketch("b", "Loaves are dear."))).isEmpty();
    }

    @Test
    void aWordThatManyStoriesHaveFindsNone() {
        for (int i = 0; i < 33; i++) {
            stories.add(sketch("s" + i, "The zorvik."), stories.begin());
        }
        assertThat(stories.candidates(sketch("new", "The zorvik."))).isEmpty();
    }

    @Test
    void ofManyStoriesTwelveAreLookedAt() {
        for (int i = 0; i < 20; i++) {
            stories.add(sketch("s" + i, "The zorvik."), stories.begin());
        }
        assertThat(stories.candidates(sketch("new", "The zorvik.")))
                .extracting(Stories.Candidate::story)
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    }

    @Test
    void itSaysWhyAnArticleIsInAStory() {
        stories.add(sketch(ferry(1)), stories.begin());
        assertThat(stories.reasons(sketch(ferry(2)), stories.strands().get(0)))
                .contains("Solvind")
                .contains("“Ferry Solvind runs aground off Tarn Island”");
    }
}
