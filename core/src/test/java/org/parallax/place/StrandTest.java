package org.parallax.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.place.Sketches.sketch;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A story of a stream, and which of its articles a new one is laid beside. */
class StrandTest {

    private static List<Sketch> articles(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> sketch(String.valueOf(i), "A lamp."))
                .toList();
    }

    private static Strand strand(int many) {
        Strand strand = new Strand();
        articles(many).forEach(strand::add);
        return strand;
    }

    private static List<Integer> ids(Strand strand) {
        return strand.latest().stream().map(Sketch::id).map(Integer::valueOf).toList();
    }

    private static List<Integer> beside(int many, int index) {
        return ids(Strand.beside(articles(many), index));
    }

    @Test
    void ofAShortStoryAllAreLatest() {
        assertThat(ids(strand(3))).containsExactly(0, 1, 2);
        assertThat(ids(strand(12))).hasSize(12);
    }

    @Test
    void ofALongOneTheLastTwelve() {
        assertThat(ids(strand(20))).containsExactly(8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19);
        assertThat(strand(20).first().id()).isEqualTo("0");
    }

    @Test
    void besideAnArticleStandAllOthersOfAShortStory() {
        assertThat(beside(3, 0)).containsExactly(1, 2);
        assertThat(beside(3, 1)).containsExactly(0, 2);
    }

    @Test
    void ofALongStoryThoseBeforeAndAfterIt() {
        assertThat(beside(30, 15)).containsExactly(9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 20, 21);
    }

    @Test
    void atItsBeginningThoseAfterIt() {
        assertThat(beside(30, 0)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @Test
    void atItsEndThoseBeforeIt() {
        assertThat(beside(30, 29)).isNotEmpty().doesNotContain(29).endsWith(28);
    }
}
