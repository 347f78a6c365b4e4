package org.parallax.timeline.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;
import org.parallax.timeline.passage.Sentenced;

/** Of two main clauses, each with a day of its own, the one that tells of a day. */
class MainClauseOfADayTest {

    /** The clause of the marked day, where {@code other} is a day that it does not mean. */
    private static Optional<String> clause(String sentence, String other) {
        Sentenced told = Sentenced.marked(sentence);
        TextSpan another = Sentenced.of(told.text(), other).time();
        return MainClauseOfADay.in(told.text(), told.tokens(), told.time(), part -> part.contains(another))
                .map(span -> span.of(told.text()));
    }

    @Test
    void theFirstWithoutTheSecond() {
        assertThat(clause(
                        "The call on {Wednesday} came very late, and the crew spent Thursday at the pier.", "Thursday"))
                .contains("The call on Wednesday came very late");
    }

    @Test
    void theSecondWithASubjectOfItsOwn() {
        assertThat(clause(
                        "The call on Wednesday came very late, and the crew spent {Thursday} at the pier.",
                        "Wednesday"))
                .contains("the crew spent Thursday at the pier");
    }

    @Test
    void notTheSecondWithoutOne() {
        assertThat(clause("The crew came very late on Wednesday, and spent {Thursday} at the pier.", "Wednesday"))
                .isEmpty();
    }

    @Test
    void notWhereTheOtherHasNoDay() {
        Sentenced told =
                Sentenced.marked("The call on {Wednesday} came very late, and the crew spent hours at the pier.");
        assertThat(MainClauseOfADay.in(told.text(), told.tokens(), told.time(), part -> false))
                .isEmpty();
    }

    @Test
    void notOfOneClause() {
        assertThat(clause("The crew of the ferry came on {Wednesday} and Thursday to the pier of Brel.", "Thursday"))
                .isEmpty();
    }
}
