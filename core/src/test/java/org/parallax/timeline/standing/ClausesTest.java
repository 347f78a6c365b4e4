package org.parallax.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.story.Words;
import org.parallax.timeline.passage.Sentenced;

/** In which clause a time stands. */
class ClausesTest {

    private static int clause(String sentence) {
        Sentenced told = Sentenced.marked(sentence);
        return Clauses.number(
                Words.in(told.text()), told.text(), told.whole(), told.time().start());
    }

    @Test
    void aSimpleSentenceIsOneClause() {
        assertThat(clause("The ferry sank on {Monday} off Brel.")).isZero();
        assertThat(clause("Velt and Brook left on {Monday}.")).isZero();
    }

    @Test
    void aJoiningWordBehindACommaBeginsTheNext() {
        assertThat(clause("The captain left, and the mate fled on {Monday}.")).isEqualTo(1);
        assertThat(clause("The captain left on {Monday}, and the mate fled.")).isZero();
        assertThat(clause("The captain left, who knew, but the mate fled on {Monday}."))
                .isEqualTo(2);
    }

    @Test
    void afterBeforeAndWhenBeginOneAnyway() {
        assertThat(clause("The captain left after the mate fled on {Monday}.")).isEqualTo(1);
        assertThat(clause("The captain left when the mate fled on {Monday}.")).isEqualTo(1);
    }

    @Test
    void theDayOfAWordOfSayingIsOfTheSaying() {
        assertThat(clause("The captain left, and the mate fled, Velt said on {Monday}."))
                .isEqualTo(-1);
        assertThat(clause("The captain left, Velt said late on {Monday}.")).isEqualTo(-1);
    }
}
