package org.parallax.timeline.likelihood;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.story.Story;
import org.parallax.timeline.Timelines;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.standing.DatedPassages;

class LikenessTest {

    private static List<Dated> passages(String... sentences) {
        return Stream.of(sentences)
                .map(sentence -> Story.of(List.of(Timelines.told("a.txt", "2031-05-07", sentence))))
                .flatMap(story -> DatedPassages.of(story.articles().get(0)).stream())
                .toList();
    }

    @Test
    void theShareOfWhatTheOneThatSaysLessSays() {
        Likeness likeness = new Likeness(passages(
                "The ferry Aldora sank off the cape on Monday.",
                "The ferry Aldora sank off the cape on Monday with forty sailors and all their cargo.",
                "Teachers marched through Brel on Monday."));
        assertThat(likeness.of(0, 1)).isEqualTo(1);
        assertThat(likeness.words(0, 1)).isEqualTo(4);
        assertThat(likeness.of(0, 2)).isZero();
        assertThat(likeness.words(0, 2)).isZero();
    }

    @Test
    void besideManyAsBesideEach() {
        Likeness likeness = new Likeness(passages(
                "The ferry sank near the lighthouse on Monday.",
                "The ferry burnt at night on Monday.",
                "Teachers marched through Brel on Monday.",
                "The ferry hit the lighthouse quay on Monday."));
        Shared shared = likeness.with(3, new int[] {0, 1, 2});
        assertThat(shared.size()).isEqualTo(3);
        for (int place = 0; place < shared.size(); place++) {
            assertThat(shared.words(place)).isEqualTo(likeness.words(3, shared.other(place)));
            assertThat(shared.alike(place)).isEqualTo(likeness.of(3, shared.other(place)));
        }
    }

    @Test
    void aWordThatFewPassagesHaveWeighsMore() {
        Likeness likeness = new Likeness(passages(
                "The ferry sank near the lighthouse on Monday.",
                "The ferry burnt at night on Monday.",
                "The ferry hit the lighthouse quay on Monday.",
                "The ferry carried sheep on Monday."));
        assertThat(likeness.of(0, 2)).isGreaterThan(2 * likeness.of(0, 1));
    }
}
