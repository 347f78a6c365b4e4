package org.parallax.timeline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;
import org.parallax.timeline.passage.Days;

class ToldDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2031, 5, 1);

    private static Days days(int from, int to) {
        return Days.of(DateRange.between(
                PartialDate.day(FIRST.plusDays(from)),
                PartialDate.day(FIRST.plusDays(to)),
                DateRange.Basis.STATED,
                "so it says"));
    }

    @Test
    void aDayLiesWithinItsWeekAndNotTheWeekWithinTheDay() {
        assertThat(new ToldDays(List.of(days(3, 3))).anyWithin(days(0, 6))).isTrue();
        assertThat(new ToldDays(List.of(days(0, 6))).anyWithin(days(3, 3))).isFalse();
    }

    @Test
    void whereNothingIsToldNothingLiesWithin() {
        assertThat(new ToldDays(List.of()).anyWithin(days(0, 6))).isFalse();
    }

    @Test
    void whatIsFoundIsWhatAskingAllFinds() {
        Random random = new Random(5);
        for (int story = 0; story < 200; story++) {
            List<Days> told = Stream.generate(() -> anyDays(random))
                    .limit(random.nextInt(8))
                    .toList();
            Days outer = anyDays(random);
            assertThat(new ToldDays(told).anyWithin(outer))
                    .as("%s within %s", told, outer)
                    .isEqualTo(
                            told.stream().anyMatch(one -> one.first() >= outer.first() && one.last() <= outer.last()));
        }
    }

    private static Days anyDays(Random random) {
        int from = random.nextInt(20);
        return days(from, from + random.nextInt(6));
    }

    @Test
    void daysMeetThatHaveADayInCommon() {
        assertThat(days(0, 3).meet(days(3, 5))).isTrue();
        assertThat(days(0, 3).meet(days(4, 5))).isFalse();
        assertThat(days(0, 3).count()).isEqualTo(4);
    }
}
