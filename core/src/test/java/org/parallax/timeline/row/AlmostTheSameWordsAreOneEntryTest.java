package org.parallax.timeline.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.timeline.row.RulesOfRows.joined;
import static org.parallax.timeline.row.RulesOfRows.thenOne;
import static org.parallax.timeline.row.RulesOfRows.thenTwo;

import org.junit.jupiter.api.Test;
import org.parallax.timeline.passage.Drawn;

/** What two outlets take from one text and tell of days that meet. */
class AlmostTheSameWordsAreOneEntryTest {

    private static final RowsThatAreOne.Rule RULE = new AlmostTheSameWordsAreOneEntry();

    private static Drawn eight(String article) {
        return Drawn.in(article).words("barge", "ramm", "pier", "noon", "crew", "swam", "ashor", "safe");
    }

    @Test
    void threeWordsOfFourThatBothHaveMakeThemOne() {
        thenOne(RULE, eight("a"), Drawn.in("b").words("barge", "ramm", "pier", "noon", "crew", "swam", "bell", "fog"));
    }

    @Test
    void fewerDoNot() {
        thenTwo(RULE, eight("a"), Drawn.in("b").words("barge", "ramm", "pier", "noon", "crew", "gull", "bell", "fog"));
    }

    @Test
    void fiveWordsSayTooLittleHoweverAlike() {
        Drawn five = Drawn.in("b").words("barge", "ramm", "pier", "noon", "crew");
        thenTwo(RULE, eight("a"), five);
    }

    @Test
    void ofTwoDaysTheyAreTwo() {
        thenTwo(RULE, eight("a").on("2031-05-05"), eight("b").on("2031-05-06"));
    }

    @Test
    void theMoreExactDayStays() {
        assertThat(joined(
                        RULE,
                        eight("a").from("2031-05-04", "2031-05-06"),
                        eight("b").on("2031-05-05")))
                .hasValueSatisfying(both -> {
                    assertThat(both.range().day()).isPresent();
                    assertThat(both.shown().article()).isEqualTo("b");
                });
    }

    @Test
    void aWeekMeetsDaysWithoutBeingOfThem() {
        thenTwo(RULE, eight("a").from("2031-05-05", "2031-05-11"), eight("b").on("2031-05-05"));
    }
}
