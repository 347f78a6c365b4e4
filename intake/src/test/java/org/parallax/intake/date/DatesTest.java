package org.parallax.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.article.ArticleDate;
import org.parallax.article.Dating.Role;
import org.parallax.intake.date.Candidate.Source;
import org.parallax.intake.date.DateWords.Order;
import org.parallax.intake.line.Line;

class DatesTest {

    @Test
    void wholeDatesAreFoundHoweverTheyAreWritten() {
        for (String text : new String[] {
            "2022-06-14",
            "2022/6/14",
            "2022-06-14T21:40:11+02:00",
            "20220614",
            "2022年6月14日",
            "14 June 2022",
            "14th of June, 2022",
            "June 14, 2022 9:10 p.m.",
            "Tue Jun 14 2022",
            "14. Juni 2022",
            "Datum:14. Juni 2022",
            "14 juin 2022",
            "14 de junio de 2022",
            "14 июня 2022",
            "14 червня 2022",
            "14 giugno 2022",
            "14 czerwca 2022",
            "14 iunie 2022",
            "14 juni 2022",
            "14 Haziran 2022",
            "14.06.2022",
            "14/06/2022",
            "06/14/2022",
            "٢٠٢٢-٠٦-١٤"
        }) {
            assertThat(first(text, Order.UNKNOWN)).as(text).isEqualTo("2022-06-14");
        }
    }

    @Test
    void whatIsNoWholeDateIsNone() {
        for (String text : new String[] {
            "4 months ago",
            "Monday",
            "June 2022",
            "14 June",
            "31 February 2022",
            "2022-13-01",
            "10.0.0.1",
            "call 2022061455",
            "Tove Arndt14.06.1912:44",
            "04/06/22",
            ""
        }) {
            assertThat(first(text, Order.UNKNOWN)).as(text).isEmpty();
        }
    }

    @Test
    void onlyThePagesLanguageSettlesAnOpenOrder() {
        assertThat(first("04/06/2022", Order.DAY_MONTH)).isEqualTo("2022-06-04");
        assertThat(first("04/06/2022", Order.MONTH_DAY)).isEqualTo("2022-04-06");
        assertThat(first("04/06/2022", Order.UNKNOWN)).isEmpty();
        assertThat(Order.of("en-US")).isEqualTo(Order.MONTH_DAY);
        assertThat(Order.of("en")).isEqualTo(Order.UNKNOWN);
        assertThat(Order.of("de_AT")).isEqualTo(Order.DAY_MONTH);
    }

    @Test
    void theFirstOfSeveralIsMeant() {
        assertThat(first("Posted 3 May 2021, changed 4 May 2021", Order.UNKNOWN))
                .isEqualTo("2021-05-03");
        assertThat(DateWords.all("Posted 3 May 2021, changed 4 May 2021", Order.UNKNOWN))
                .extracting(found -> found.date().words())
                .containsExactly("3 May 2021", "4 May 2021");
        assertThat(DateWords.without("Posted 3 May 2021 here").replaceAll(" +", " "))
                .isEqualTo("Posted here");
    }

    @Test
    void aLineMayBeMostlyADate() {
        assertThat(DateLine.alone(line("Tuesday, 14 June 2022, 10:15 GMT"), Order.UNKNOWN))
                .isPresent();
        assertThat(DateLine.alone(line("14 June 2022 in the harbour"), Order.UNKNOWN))
                .isEmpty();
        assertThat(DateLine.mostly(line("Tove Arndt, 14 June 2022"), Order.UNKNOWN, Source.DATE_LINE))
                .isPresent();
        assertThat(DateLine.mostly(line("— Tove Arndt, 14 June 2022"), Order.UNKNOWN, Source.DATE_LINE))
                .isEmpty();
        assertThat(DateLine.mostly(line("Updated 14 June 2022"), Order.UNKNOWN, Source.DATE_LINE))
                .isEmpty();
    }

    @Test
    void theMostTrustedWinsAndWhoDisagreesIsNamed() {
        ArticleDate published = Datings.of(
                        List.of(candidate(Source.META, "16 June 2022"), candidate(Source.LINKED_DATA, "2022-06-14")),
                        List.of(),
                        List.of())
                .published();
        assertThat(published.value()).isEqualTo("2022-06-14");
        assertThat(published.range().why()).contains("but META says 2022-06-16");
        assertThat(Datings.of(List.of(), List.of(), List.of()).published()).isEqualTo(ArticleDate.UNKNOWN);
    }

    private static Candidate candidate(Source source, String words) {
        return new Candidate(
                Role.PUBLISHED,
                source,
                DateWords.first(words, Order.UNKNOWN).orElseThrow(),
                source.name(),
                DateLine.proof(line(words)));
    }

    private static String first(String text, Order order) {
        return DateWords.first(text, order)
                .map(found -> found.date().toString())
                .orElse("");
    }

    private static Line line(String text) {
        return Line.of(1, text);
    }
}
