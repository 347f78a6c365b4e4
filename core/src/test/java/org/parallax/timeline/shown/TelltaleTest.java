package org.parallax.timeline.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.Drawn;
import org.parallax.timeline.passage.Standing;

/** The sentence of an event that is shown. */
class TelltaleTest {

    /** The numbers of an event's passages, that of the one that is shown first. */
    private static List<Integer> first(Drawn... event) {
        double[] even = new double[event.length];
        Arrays.fill(even, .5);
        return first(even, event);
    }

    private static List<Integer> first(double[] likely, Drawn... event) {
        List<Dated> passages = Stream.of(event).map(Drawn::passage).toList();
        List<Integer> numbers =
                java.util.stream.IntStream.range(0, event.length).boxed().toList();
        return new Telltale(passages, likely).first(numbers);
    }

    private static Drawn sank(String article) {
        return Drawn.in(article).sentence(5).words("ferry", "sank", "cape");
    }

    @Test
    void whatSaysMostOfWhatTheOthersSay() {
        assertThat(first(sank("a").words("ferry", "fog"), sank("b"), sank("c").words("sank", "cape")))
                .containsExactly(1, 0, 2);
    }

    @Test
    void inFewWords() {
        assertThat(first(sank("a").ofLength(300), sank("b").ofLength(60))).startsWith(1);
    }

    @Test
    void atTheBeginningOfAnArticle() {
        assertThat(first(sank("a"), sank("b").sentence(0))).startsWith(1);
    }

    @Test
    void inTheOutletsOwnWords() {
        assertThat(first(sank("a").by("e-1"), sank("b"))).startsWith(1);
    }

    @Test
    void asAnEventAndNotInPassing() {
        assertThat(first(sank("a").standing(Standing.BESIDE), sank("b"))).startsWith(1);
    }

    @Test
    void ofTheMostExactDay() {
        assertThat(first(sank("a").from("2031-05-01", "2031-05-31").sentence(0), sank("b")))
                .startsWith(1);
    }

    @Test
    void notInASentenceOfTwoDays() {
        List<Dated> passages = List.of(
                sank("a").passage(),
                sank("b").passage(),
                sank("a").on("2031-05-06").passage());
        assertThat(new Telltale(passages, new double[] {.5, .5, .5}).first(List.of(0, 1)))
                .startsWith(1);
    }

    @Test
    void theLikelierToTellAnEvent() {
        assertThat(first(new double[] {.2, .9}, sank("a"), sank("b"))).startsWith(1);
    }

    @Test
    void ofEqualsTheFirstByItsArticle() {
        assertThat(first(sank("a"), sank("b"))).startsWith(0);
        assertThat(first(sank("b"), sank("a"))).startsWith(1);
    }

    @Test
    void theOnlyOne() {
        assertThat(first(sank("a"))).containsExactly(0);
    }
}
