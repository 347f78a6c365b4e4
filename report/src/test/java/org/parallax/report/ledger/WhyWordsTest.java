package org.parallax.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.time.DateRange;
import org.parallax.time.DateRange.Basis;
import org.parallax.time.PartialDate;

class WhyWordsTest {

    @Test
    void daysAreWrittenAsThePageWritesThem() {
        assertThat(WhyWords.of("it tells of 2031-05-03 as past; it speaks of 2031-12-26 as still to come"))
                .isEqualTo("it tells of 3 May 2031 as past; it speaks of 26 December 2031 as still to come");
    }

    @Test
    void wordsOfAnArticleStandBetweenTheMarksOfThePage() {
        assertThat(WhyWords.of("'Sunday night', the last one up to the article's date 2031-05-05"))
                .isEqualTo("“Sunday night”, the last one up to the article's date 5 May 2031");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "line 3: \"Posted 2031-05-03\"",
                "“the file of 2031-05-03”: no day is told",
                "2031-05-03-ferry.html shares 40 % of its words",
                "news/2031-05-03.html credits an agency",
                "told as 2031-05-03T08:10:00Z",
                "2031-05-33 is no day"
            })
    void quotedWordsFilesAndTimesStayAsTheyAre(String why) {
        assertThat(WhyWords.of(why)).isEqualTo(why);
    }

    @Test
    void aRangeTellsHowItIsKnown() {
        DateRange sunday = DateRange.on(
                PartialDate.parse("2031-05-04").orElseThrow(), Basis.RESOLVED, "'Sunday', counted from 2031-05-05");
        assertThat(WhyWords.of(sunday)).isEqualTo("worked out: “Sunday”, counted from 5 May 2031");
    }
}
