package org.parallax.timeline.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.parallax.timeline.passage.Drawn;
import org.parallax.timeline.passage.ToldEvent;

/** Asks a rule about two events whether they are one row, in either order. */
final class RulesOfRows {

    private RulesOfRows() {}

    /** What they come to; empty where they stay two. */
    static Optional<ToldEvent> joined(RowsThatAreOne.Rule rule, Drawn one, Drawn other) {
        Optional<ToldEvent> both = rule.joined(one.event(), other.event());
        Optional<ToldEvent> turned = rule.joined(other.event(), one.event());
        assertThat(turned.map(ToldEvent::range)).isEqualTo(both.map(ToldEvent::range));
        return both;
    }

    static void thenOne(RowsThatAreOne.Rule rule, Drawn one, Drawn other) {
        assertThat(joined(rule, one, other))
                .hasValueSatisfying(
                        both -> assertThat(both.passages()).containsExactlyInAnyOrder(one.passage(), other.passage()));
    }

    static void thenTwo(RowsThatAreOne.Rule rule, Drawn one, Drawn other) {
        assertThat(joined(rule, one, other)).isEmpty();
    }
}
