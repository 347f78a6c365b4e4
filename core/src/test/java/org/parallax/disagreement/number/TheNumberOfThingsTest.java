package org.parallax.disagreement.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.disagreement.line.LinesOf;

class TheNumberOfThingsTest {

    private static List<Count> counts(String body) {
        return Counts.in(LinesOf.article(body)).stream().flatMap(List::stream).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The number of cracks in the pier has risen to 40. | 40.0 crack",
                "The number of new cracks in the pier reached at least 40 on Sunday. | 40.0 or more crack",
                "The raid brought the number of arrests to 14. | 14.0 held",
                "The number of deaths rose from 12 to 14. | 14.0 dead",
                "The number of deaths rose by two to 14. | 14.0 dead",
                "Another nine boats sank, taking the total to 27. | 27.0 boat"
            })
    void whatStandsBehindTheNumberOf(String words, String count) {
        assertThat(counts(words))
                .extracting(found -> found.quantity() + " " + found.thing())
                .contains(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The number of cracks in the pier rose by 40.",
                "The number of cracks rose, but the wall went to 40.",
                "Nine boats sank on the way to 27."
            })
    void anotherNumberIsNone(String words) {
        assertThat(counts(words)).noneMatch(found -> found.quantity().told() >= 27);
    }

    @Test
    void itIsSetBesideAPlainCount() {
        given(
                        told("a", "Divers said the number of cracks in the old pier of Sula has risen to 40."),
                        told("b", "Divers said the number of cracks in the old pier of Sula has risen to 14."))
                .thenTheyDifferOn("how many cracks");
    }
}
