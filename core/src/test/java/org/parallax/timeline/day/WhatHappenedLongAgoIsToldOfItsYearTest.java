package org.parallax.timeline.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.time.DateRange;
import org.parallax.timeline.passage.Drawn;
import org.parallax.timeline.passage.Sentenced;

/** Of what happened long ago no day is known: the year is. */
class WhatHappenedLongAgoIsToldOfItsYearTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry was built in {2011}.",
                "A strike closed it in the summer of {2011}.",
                "A tug burned in {2011} off Brel.",
                "She wrote to the board in {2011}."
            })
    void theYearOfADeed(String sentence) {
        assertThat(holds(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"It is the first wreck since {2011}, when a tug burned."})
    void sinceAYearInWhichSomethingHappened(String sentence) {
        assertThat(holds(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fares are higher than in {2011}.",
                "The quay has been shut since {2011}.",
                "Velt was captain from {2011} on.",
                "The sale was worse compared with {2011}.",
                "Copyright {2011} Littoral."
            })
    void aYearThatMeasures(String sentence) {
        assertThat(holds(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The year was {2011}.", "As {2011} came, the pier closed."})
    void aYearAlone(String sentence) {
        assertThat(holds(sentence)).isFalse();
    }

    /** In an article of 7 May 2031. */
    private static boolean holds(String sentence) {
        return holds(sentence, "2031-05-07");
    }

    private static boolean holds(String sentence, String published) {
        Sentenced told = Sentenced.marked(sentence);
        return WhatHappenedLongAgoIsToldOfItsYear.holds(
                told.text(),
                told.whole(),
                told.telling(Drawn.range("2011-01-01", "2011-12-31")),
                Drawn.range(published, published));
    }

    @Test
    void aYearThatIsNotOverIsNotLongAgo() {
        assertThat(holds("The ferry was built in {2011}.", "2011-12-31")).isFalse();
        assertThat(holds("The ferry was built in {2011}.", "2012-01-01")).isTrue();
    }

    @Test
    void ofAnArticleWithoutADayNobodyKnows() {
        Sentenced told = Sentenced.marked("The ferry was built in {2011}.");
        assertThat(WhatHappenedLongAgoIsToldOfItsYear.holds(
                        told.text(),
                        told.whole(),
                        told.telling(Drawn.range("2011-01-01", "2011-12-31")),
                        DateRange.unknown("nobody tells it")))
                .isFalse();
    }

    @Test
    void aDecadeIsNoYear() {
        Sentenced told = Sentenced.marked("The ferry was built in {the 2010s}.");
        assertThat(WhatHappenedLongAgoIsToldOfItsYear.holds(
                        told.text(),
                        told.whole(),
                        told.telling(Drawn.range("2010-01-01", "2019-12-31")),
                        Drawn.range("2031-05-07", "2031-05-07")))
                .isFalse();
    }
}
