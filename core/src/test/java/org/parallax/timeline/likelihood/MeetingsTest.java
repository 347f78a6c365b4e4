package org.parallax.timeline.likelihood;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.story.Story;
import org.parallax.timeline.Timelines;
import org.parallax.timeline.event.Events;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.standing.DatedPassages;

class MeetingsTest {

    private static final List<Dated> PASSAGES =
            Story.of(List.of(Timelines.told("a.txt", "2031-05-20", """
                    Aldora sank off the cape on 3 May 2031.
                    Divers reached the wreck in May 2031.
                    Teachers marched through Brel on 5 May 2031.
                    The council of Brel met again on 5 May 2031."""))).articles().stream()
                    .flatMap(article -> DatedPassages.of(article).stream())
                    .sorted(Events.BY_DAY)
                    .toList();

    private static List<Integer> earlier(int passage) {
        Shared shared = new Meetings(PASSAGES).earlier(passage);
        return IntStream.range(0, shared.size()).map(shared::other).boxed().toList();
    }

    @Test
    void eachPairThatMeetsStandsOnceWithTheLater() {
        assertThat(PASSAGES).extracting(Dated::days).containsExactly(31L, 1L, 1L, 1L);
        assertThat(earlier(0)).isEmpty();
        assertThat(earlier(1)).containsExactly(0);
        assertThat(earlier(2)).containsExactly(0);
        assertThat(earlier(3)).containsExactly(0, 2);
    }
}
