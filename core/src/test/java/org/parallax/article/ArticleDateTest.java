package org.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parallax.article.ArticleDate.Precision;
import org.parallax.time.DateRange;
import org.parallax.time.DateRange.Basis;
import org.parallax.time.PartialDate;

/** How exactly a date is told, and by which clock. */
class ArticleDateTest {

    private static final PartialDate DAY = PartialDate.day(LocalDate.of(2022, 6, 14));

    @Test
    void theClockIsTheOneThatIsWritten() {
        thenClock("2022-06-14T21:40:11+02:00", "+02:00");
        thenClock("2022-06-14T21:40-0500", "-05:00");
        thenClock("2022-06-14T21:40:11.123Z", "Z");
        thenClock("20220614T214011Z", "Z");
        thenClock("14 June 2022, 9:40 p.m. BST", "BST");
        thenClock("14 June 2022 21:40 (GMT+3)", "+03:00");
        thenClock("Tue, 14 Jun 2022 21:40:11 GMT", "Z");
        thenClock("14.06.2022 21:40", "unknown");
        thenClock("June 14, 2022 9.40 pm", "unknown");
    }

    @Test
    void aDayAloneHasNoClock() {
        for (String words : new String[] {"2022-06-14", "14-06-2022", "14.06.2022", "20220614", "14 June 2022"}) {
            assertThat(on(words).clock()).as(words).isEqualTo(Clock.UNKNOWN);
            assertThat(on(words).precision()).as(words).isEqualTo(Precision.DAY);
        }
    }

    @Test
    void precisionIsHowMuchIsTold() {
        assertThat(of("", DateRange.on(PartialDate.month(2022, 6), Basis.STATED, ""))
                        .precision())
                .isEqualTo(Precision.MONTH);
        assertThat(of("", DateRange.on(PartialDate.year(2022), Basis.STATED, ""))
                        .precision())
                .isEqualTo(Precision.YEAR);
        assertThat(of("", DateRange.between(PartialDate.year(2021), DAY, Basis.INFERRED, ""))
                        .precision())
                .isEqualTo(Precision.RANGE);
        assertThat(of("4 months ago", DateRange.unknown("")).precision()).isEqualTo(Precision.RELATIVE);
        assertThat(ArticleDate.UNKNOWN.precision()).isEqualTo(Precision.UNKNOWN);
    }

    private static void thenClock(String words, String zone) {
        assertThat(on(words).clock()).as(words).isEqualTo(new Clock(zone, true));
        assertThat(on(words).precision()).as(words).isEqualTo(Precision.MINUTE);
    }

    private static ArticleDate on(String words) {
        return of(words, DateRange.on(DAY, Basis.STATED, "a tag"));
    }

    private static ArticleDate of(String words, DateRange range) {
        return new ArticleDate(words, range, DateProof.NONE);
    }
}
