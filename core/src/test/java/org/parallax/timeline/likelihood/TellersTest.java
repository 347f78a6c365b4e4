package org.parallax.timeline.likelihood;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.origin.Echoes;
import org.parallax.origin.Origins;
import org.parallax.story.Story;
import org.parallax.story.Told;
import org.parallax.timeline.event.Events;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.Drawn;

/** How many origins tell of a passage's days, and how many tell something like it. */
class TellersTest {

    private static final Story STORY = Story.of(Stream.of(
                    Told.in("a", "The keeper sold the red lamp."),
                    Told.in("b", "Divers counted eels at noon."),
                    Told.in("c", "A choir rehearsed behind the mill."))
            .map(Told::reading)
            .toList());

    private static final Origins ORIGINS = Origins.of(STORY, Echoes.in(STORY));

    private static Drawn in(int article) {
        return Drawn.in(STORY.articles().get(article).id());
    }

    private static Tellers tellers(Drawn... passages) {
        List<Dated> dated =
                Stream.of(passages).map(Drawn::passage).sorted(Events.BY_DAY).toList();
        return new Tellers(dated, new Meetings(dated), ORIGINS);
    }

    @Test
    void ofOnesOwnDaysOneTellsAtLeast() {
        Tellers tellers = tellers(in(0).words("ferry"));
        assertThat(tellers.ofTheDays(0)).isEqualTo(1);
        assertThat(tellers.ofTheLike(0)).isEqualTo(1);
        assertThat(tellers.ofTheMuchLike(0)).isEqualTo(1);
        assertThat(tellers.beside(0)).isZero();
    }

    @Test
    void whoTellsOfThatDayTellsOfIt() {
        assertThat(tellers(in(0), in(1), in(2)).ofTheDays(0)).isEqualTo(3);
        assertThat(tellers(in(0), in(0).sentence(1)).ofTheDays(0)).isEqualTo(1);
    }

    @Test
    void aWeekWithThatDayInItIsAnotherStretch() {
        assertThat(tellers(in(0), in(1).from("2031-05-05", "2031-05-11")).ofTheDays(0))
                .isEqualTo(1);
    }

    @Test
    void whoTellsItInItsWordsTellsTheLike() {
        Tellers tellers =
                tellers(in(0).words("ferry", "sank"), in(1).words("ferry", "sank"), in(2).words("choir", "sang"));
        assertThat(Stream.of(0, 1, 2).map(tellers::ofTheMuchLike)).containsExactlyInAnyOrder(2, 2, 1);
        assertThat(Stream.of(0, 1, 2).map(tellers::ofTheLike)).containsExactlyInAnyOrder(2, 2, 1);
    }

    @Test
    void onDaysThatDoNotMeetNobodyTellsTheLike() {
        Tellers tellers = tellers(
                in(0).words("ferry", "sank"), in(1).words("ferry", "sank").on("2031-05-06"));
        assertThat(tellers.ofTheLike(0)).isEqualTo(1);
    }

    @Test
    void besideItStandWhatItsOwnArticleTellsOfTheseDays() {
        Tellers tellers = tellers(in(0), in(0).sentence(1), in(0).sentence(2).on("2031-06-01"));
        assertThat(tellers.beside(0)).isEqualTo(1);
        assertThat(tellers.beside(1)).isEqualTo(1);
        assertThat(tellers.beside(2)).isZero();
    }
}
