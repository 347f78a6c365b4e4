package org.parallax.bench.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;
import org.parallax.bench.figure.Matches;

/** "The ferry sank on Monday, 5 May, and was raised two days later." with two marked expressions. */
class ScoredTest {

    private static final MarkedText TEXT = new MarkedText(
            "ferry",
            "The ferry sank on Monday, 5 May, and was raised two days later.",
            MarkedText.date("2031-05-06"),
            List.of(
                    new MarkedTime(new TextSpan(18, 31), "DATE", "2031-05-05"),
                    new MarkedTime(new TextSpan(48, 62), "DATE", "2031-05-07")),
            List.of(new TextSpan(0, 3)));

    private static FoundTime found(int start, int end, String value) {
        return new FoundTime(new TextSpan(start, end), "DATE", value, "");
    }

    @Test
    void equalSpansAreStrictAndOverlappingOnesRelaxed() {
        Scored scored = Scored.of(TEXT, List.of(found(18, 31, "2031-05-05"), found(48, 56, "P2D")));
        assertThat(scored.strict()).isEqualTo(new Matches(1, 2, 2));
        assertThat(scored.relaxed()).isEqualTo(new Matches(2, 2, 2));
        assertThat(scored.value()).isEqualTo(new Matches(1, 2, 2));
        assertThat(scored.type()).isEqualTo(new Matches(2, 2, 2));
    }

    @Test
    void oneFoundExpressionIsOfOneMarkedOneAndTheEqualSpanGoesFirst() {
        Scored scored = Scored.of(TEXT, List.of(found(18, 24, "2031-05-05"), found(18, 31, "2031-05-05")));
        assertThat(scored.strict()).isEqualTo(new Matches(1, 2, 2));
        assertThat(scored.wrong()).containsExactly(found(18, 24, "2031-05-05"));
        assertThat(scored.missed()).containsExactly(TEXT.marked().get(1));
    }

    @Test
    void theDocumentDateIsNotScored() {
        assertThat(Scored.of(TEXT, List.of(found(0, 3, "2031"))).wrong()).isEmpty();
    }

    @Test
    void theProductReadsTheTextAgainstItsDate() throws Exception {
        Scored scored = TimeFinder.product().scored(List.of(TEXT)).get(0);
        assertThat(scored.pairs())
                .isNotEmpty()
                .allMatch(pair -> !pair.found().rule().isEmpty());
        assertThat(scored.pairs().get(0).hasValue()).isTrue();
    }

    @Test
    void aFindersRowsBearItsName() {
        Scored scored = Scored.of(TEXT, List.of(found(18, 31, "2031-05-05")));
        assertThat(TimesTable.rows("Snail: TimeML", List.of(scored)))
                .extracting(row -> row.name() + " " + Math.round(row.value()))
                .containsExactly(
                        "Snail: TimeML strict 67",
                        "Snail: TimeML relaxed 67",
                        "Snail: TimeML value 67",
                        "Snail: TimeML type 67");
        assertThat(TimesTable.rows("Snail: TimeML", List.of())).isEmpty();
    }
}
