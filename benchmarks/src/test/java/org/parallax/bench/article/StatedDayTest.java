package org.parallax.bench.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parallax.article.Dating;

class StatedDayTest {

    @Test
    void aDayThatIsWrittenWithItsHourIsThatDay() {
        assertThat(StatedDay.published("2031-05-07T10:00:00")).isEqualTo(StatedDay.published(LocalDate.of(2031, 5, 7)));
    }

    @Test
    void whatIsNoDayIsUnknown() {
        assertThat(StatedDay.published("")).isEqualTo(Dating.UNKNOWN);
        assertThat(StatedDay.published("some day in May")).isEqualTo(Dating.UNKNOWN);
    }
}
