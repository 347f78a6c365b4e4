package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysOfOneMonthAreToldAsAWholeTest {

    @ParameterizedTest
    @CsvSource({
        "The poll of Jan. 17-23 was close., Jan. 17",
        "The poll (January 17–23) was close., January 17",
        "'Five days that shook it: Jan. 17 - 23, 2021, in pictures.', Jan. 17",
        "The poll (January 17 – 23) was close., January 17",
        "The poll of 17-23 January was close., 23 January",
        "The poll was held from 17 to 23 January., 23 January",
        "The poll was held between 17 and 23 January., 23 January",
        "The 17–23 January poll was close., 23 January"
    })
    void whereTheMonthIsNamedOnce(String sentence, String date) {
        on("2021-02-10", sentence).means(date, "2021-01-17..2021-01-23");
    }

    @Test
    void theYearMayStandBehindIt() {
        on("2021-02-10", "The poll of 3-5 May 2019 was close.").means("5 May 2019", "2019-05-03..2019-05-05");
    }

    @ParameterizedTest
    @CsvSource({
        "The poll of Jan. 17-12 was close., Jan. 17, 2021-01-17",
        "The poll of Jan. 17-41 was close., Jan. 17, 2021-01-17",
        "It fell on January 17 - 20 people saw it., January 17, 2021-01-17",
        "It fell on January 17 - 20.5 feet of it., January 17, 2021-01-17",
        "It fell on January 17-20% more than before., January 17, 2021-01-17",
        "They lost 2-3 May 5., May 5, 2020-05-05"
    })
    void butNumbersBesideADateAreNoDays(String sentence, String date, String day) {
        on("2021-02-10", sentence).means(date, day);
    }
}
