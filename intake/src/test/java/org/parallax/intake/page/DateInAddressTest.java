package org.parallax.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.intake.date.DateWords.Order;

class DateInAddressTest {

    @Test
    void aDayStandsInManyWays() {
        thenDate("https://pilot.example/2022/06/14/ferry", "2022-06-14");
        thenDate("https://pilot.example/2022/6/4/ferry", "2022-06-04");
        thenDate("https://pilot.example/news/2022-06-14-ferry", "2022-06-14");
        thenDate("https://pilot.example/20220614/ferry", "2022-06-14");
        thenDate("https://pilot.example/news/14-06-2022-ferry", "2022-06-14");
        thenDate("https://pilot.example/harbour/2022/jun/14/ferry", "2022-06-14");
        thenDate("https://pilot.example/harbour/2022/June/4/", "2022-06-04");
    }

    @Test
    void aMonthIsAllThatSomeTell() {
        thenDate("https://pilot.example/2022/06/ferry", "2022-06");
        thenDate("https://pilot.example/2022/06/3-buoys", "2022-06");
    }

    @Test
    void otherNumbersAreNoDates() {
        thenDate("https://pilot.example/ferry-20221467", "none");
        thenDate("https://pilot.example/2022/ferry", "none");
        thenDate("https://pilot.example/2022/pier/14/ferry", "none");
        thenDate("https://pilot.example/2022/jun/14-buoys", "none");
    }

    private static void thenDate(String url, String date) {
        assertThat(DateInAddress.of(url, Order.DAY_MONTH)
                        .map(found -> found.date().toString())
                        .orElse("none"))
                .as(url)
                .isEqualTo(date);
    }
}
