package org.parallax.timeline.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeWordsTest {

    @Test
    void theFirstSortWhosePatternTheWordsHave() {
        assertThat(TimeWords.of("Tuesday")).isEqualTo(TimeWords.WEEKDAY);
        assertThat(TimeWords.of("Tuesday, 6 May")).isEqualTo(TimeWords.WEEKDAY_WITH_DATE);
        assertThat(TimeWords.of("last night")).isEqualTo(TimeWords.YESTERDAY);
        assertThat(TimeWords.of("the weekend")).isEqualTo(TimeWords.WEEK);
        assertThat(TimeWords.of("2031")).isEqualTo(TimeWords.YEAR);
        assertThat(TimeWords.of("May 2031")).isEqualTo(TimeWords.MONTH_OF_A_YEAR);
        assertThat(TimeWords.of("6 May 2031")).isEqualTo(TimeWords.DAY_OF_A_YEAR);
        assertThat(TimeWords.of("May 6")).isEqualTo(TimeWords.DAY_OF_A_MONTH);
        assertThat(TimeWords.of("in May")).isEqualTo(TimeWords.MONTH);
        assertThat(TimeWords.of("Christmas")).isEqualTo(TimeWords.OTHER);
    }
}
