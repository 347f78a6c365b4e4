package org.parallax.timeline.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.statement.Statement.Channel;

/** A dated passage, and the event that some of them tell. */
class DatedTest {

    private static final Dated FIVE =
            Drawn.in("a").words("ferry", "sank", "cape", "crew", "fog").passage();

    @Test
    void twoShareWordsAsFarAsTheOneThatSaysLessIsTheOthers() {
        Dated three = Drawn.in("b").words("ferry", "sank", "bell").passage();
        assertThat(FIVE.sharesWords(three, 2, .66)).isTrue();
        assertThat(three.sharesWords(FIVE, 2, .66)).isTrue();
        assertThat(FIVE.sharesWords(three, 3, .1)).isFalse();
        assertThat(FIVE.sharesWords(three, 2, .7)).isFalse();
    }

    @Test
    void withoutWordsNoneAreShared() {
        assertThat(FIVE.sharesWords(Drawn.in("b").passage(), 1, 0)).isFalse();
    }

    @Test
    void moreThanAMonthIsLong() {
        assertThat(Drawn.in("a").from("2031-05-01", "2031-05-31").passage().isLong())
                .isFalse();
        assertThat(Drawn.in("a").from("2031-05-01", "2031-06-01").passage().isLong())
                .isTrue();
    }

    @Test
    void whatHasNoWordsOfATimeIsASaying() {
        assertThat(Drawn.in("a").saying().passage().isASaying()).isTrue();
        assertThat(FIVE.isASaying()).isFalse();
    }

    @Test
    void itsPlaceIsItsSentence() {
        assertThat(Drawn.in("a").sentence(3).passage().place())
                .isEqualTo(Drawn.in("a").sentence(3).on("2031-06-01").passage().place())
                .isNotEqualTo(Drawn.in("a").sentence(4).passage().place())
                .isNotEqualTo(Drawn.in("b").sentence(3).passage().place());
    }

    @Test
    void asSomebodysWordsNothingElseIsOther() {
        Dated said = FIVE.by(Optional.of("e-1"), Optional.of(Channel.POST));
        assertThat(said)
                .isEqualTo(Drawn.in("a")
                        .words("ferry", "sank", "cape", "crew", "fog")
                        .by("e-1")
                        .through(Channel.POST)
                        .passage());
        assertThat(said.by(Optional.empty(), Optional.empty())).isEqualTo(FIVE);
    }

    @Test
    void anEventShowsItsFirstPassage() {
        ToldEvent both = Drawn.in("a").event().with(Drawn.in("b").event(), Drawn.range("2031-05-04", "2031-05-05"));
        assertThat(both.shown().article()).isEqualTo("a");
        assertThat(both.passages()).hasSize(2);
        assertThat(both.days().count()).isEqualTo(2);
    }

    @Test
    void anEventKeepsItsPassages() {
        List<Dated> passages = new ArrayList<>(List.of(FIVE));
        ToldEvent event = new ToldEvent(passages, FIVE.told());
        passages.clear();
        assertThat(event.passages()).containsExactly(FIVE);
        assertThatThrownBy(() -> event.passages().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anyTwoPassagesOfTwoEventsAreLaidSideBySide() {
        ToldEvent one = Drawn.in("a").event().with(Drawn.in("b").event(), FIVE.range());
        ToldEvent other = Drawn.in("c").event().with(Drawn.in("d").event(), FIVE.range());
        assertThat(one.any(
                        other, (x, y) -> x.article().equals("b") && y.article().equals("d")))
                .isTrue();
        assertThat(one.any(other, (x, y) -> x.article().equals("d"))).isFalse();
    }
}
