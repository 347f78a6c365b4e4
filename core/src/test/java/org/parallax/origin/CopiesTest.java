package org.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.origin.Echo.Kind;
import org.parallax.story.Told;

/** Articles with the same text. */
class CopiesTest {

    private static final String TEXT = "The keeper sold the red lamp. Nobody wept.";

    private static Copies among(Told... articles) {
        List<Passages> passages = Stream.of(articles)
                .map(told -> Passages.of(
                        Laid.article(told.reading().article().saved().file(), told)))
                .toList();
        return Copies.among(passages);
    }

    private static List<String> firsts(Copies copies) {
        return copies.firsts().stream().map(passages -> passages.article().id()).toList();
    }

    @Test
    void theFirstStandsForAll() {
        Copies copies = among(Told.in("a", TEXT), Told.in("b", TEXT), Told.in("c", TEXT));
        assertThat(firsts(copies)).containsExactly("a");
    }

    @Test
    void eachOtherSharesItsBodyWithTheFirst() {
        Copies copies = among(Told.in("a", "Lamp sold", TEXT), Told.in("b", "Lamp sold", TEXT));
        assertThat(copies.shared()).singleElement().satisfies(shared -> {
            assertThat(shared.a().article()).isEqualTo("a");
            assertThat(shared.b().article()).isEqualTo("b");
            assertThat(shared.a().words()).isEqualTo("The keeper sold the red lamp. Nobody wept");
            assertThat(shared.kind()).isEqualTo(Kind.SAME);
            assertThat(shared.quoted()).isFalse();
        });
    }

    @Test
    void anotherHeadlineMakesAnotherText() {
        Copies copies = among(Told.in("a", "Lamp sold", TEXT), Told.in("b", "Lamp gone", TEXT));
        assertThat(firsts(copies)).containsExactly("a", "b");
        assertThat(copies.shared()).isEmpty();
    }

    @Test
    void oneWordMoreDoesToo() {
        assertThat(firsts(among(Told.in("a", TEXT), Told.in("b", TEXT + " Yet."))))
                .containsExactly("a", "b");
    }

    @Test
    void whatHasNoWordsSharesNone() {
        Copies copies = among(Told.in("a", "…"), Told.in("b", "…"));
        assertThat(firsts(copies)).containsExactly("a");
        assertThat(copies.shared()).isEmpty();
    }

    @Test
    void noArticlesAreNoCopies() {
        assertThat(firsts(among())).isEmpty();
    }
}
