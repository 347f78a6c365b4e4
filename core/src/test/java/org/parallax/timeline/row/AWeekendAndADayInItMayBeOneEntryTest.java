package org.parallax.timeline.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.timeline.row.RulesOfRows.joined;
import static org.parallax.timeline.row.RulesOfRows.thenOne;
import static org.parallax.timeline.row.RulesOfRows.thenTwo;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.timeline.passage.Drawn;

/** What one outlet tells of a weekend and another of a day in it. */
class AWeekendAndADayInItMayBeOneEntryTest {

    private static final RowsThatAreOne.Rule RULE = new AWeekendAndADayInItMayBeOneEntry();

    private static final String[] PIER = {"yard", "stop", "work", "long", "pier"};

    private static Drawn weekend(String article) {
        return Drawn.in(article).from("2031-05-03", "2031-05-04").words(PIER);
    }

    private static Drawn saturday(String article) {
        return Drawn.in(article).on("2031-05-03").words("yard", "stop", "work", "pier", "said", "leave");
    }

    @Test
    void withManyOfTheirWordsTheSameTheyAreOneOfTheDay() {
        thenOne(RULE, weekend("a"), saturday("b"));
        assertThat(joined(RULE, weekend("a"), saturday("b"))
                        .orElseThrow()
                        .shown()
                        .article())
                .isEqualTo("b");
    }

    @Test
    void withThreeWordsTheyAreTwo() {
        thenTwo(RULE, weekend("a"), Drawn.in("b").on("2031-05-03").words("yard", "stop", "work"));
    }

    @Test
    void ofOneArticleTheyAreTwo() {
        thenTwo(RULE, weekend("a"), saturday("a"));
    }

    @Test
    void aDayOutsideTheWeekendIsAnother() {
        thenTwo(RULE, weekend("a"), saturday("b").on("2031-05-05"));
    }

    @Test
    void whatSomebodyOnlySaidIsNoEventOfIt() {
        thenTwo(RULE, weekend("a"), saturday("b").saying());
        thenTwo(RULE, weekend("a").saying(), saturday("b"));
    }

    @Test
    void theSameDoneByOthersIsAnother() {
        thenTwo(
                RULE,
                weekend("a").deed(Set.of("stop"), Set.of("yard")),
                saturday("b").deed(Set.of("stop"), Set.of("board")));
    }

    @Test
    void threeDaysAreNoWeekend() {
        thenTwo(RULE, Drawn.in("a").from("2031-05-02", "2031-05-04").words(PIER), saturday("b"));
    }
}
