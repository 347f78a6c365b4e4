package org.parallax.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.article.ArticleDate;
import org.parallax.article.Dating.Role;
import org.parallax.intake.date.Candidate.Source;
import org.parallax.intake.date.DateWords.Order;
import org.parallax.intake.line.Line;

/** A page says when it came out, and nobody can tell which day that is. */
class DoubtfulDayTest {

    private static Optional<DoubtfulDay> doubtful(String line, Order order) {
        return DoubtfulDay.of(Line.of(4, line), order);
    }

    private static ArticleDate published(String line) {
        List<DoubtfulDay> days = doubtful(line, Order.UNKNOWN).stream().toList();
        return Datings.of(List.of(), days, List.of()).published();
    }

    @Test
    void numbersThatAreTwoDaysAreOneOfThem() {
        ArticleDate date = published("Published: 03/04/2021");
        assertThat(date.value()).isEqualTo("03/04/2021");
        assertThat(date.range().earliest()).hasToString("Optional[2021-03-04]");
        assertThat(date.range().latest()).hasToString("Optional[2021-04-03]");
        assertThat(date.range().why())
                .isEqualTo(
                        "line 4: \"Published: 03/04/2021\" is 2021-03-04 or 2021-04-03, and nothing on the page tells which");
        assertThat(date.precision()).isEqualTo(ArticleDate.Precision.RANGE);
    }

    @Test
    void aDayThatThereIsNotIsNamed() {
        for (String day : List.of("31 February 2021", "February 30, 2021", "2021-13-01", "31.02.2021", "45/13/2021")) {
            ArticleDate date = published("Published: " + day);
            assertThat(date.range().isKnown()).as(day).isFalse();
            assertThat(date.value()).isEqualTo(day);
            assertThat(date.range().why()).isEqualTo("line 4: \"Published: " + day + "\" is no day of any calendar");
        }
    }

    @Test
    void aLineOfNothingElseSaysIt() {
        assertThat(doubtful("03/04/2021", Order.UNKNOWN)).isPresent();
    }

    @Test
    void whereTheOrderIsKnownThereIsNoDoubt() {
        assertThat(doubtful("Published: 03/04/2021", Order.DAY_MONTH)).isEmpty();
        assertThat(doubtful("Published: 13/04/2021", Order.UNKNOWN)).isEmpty();
        assertThat(doubtful("Published: 04/04/2021", Order.UNKNOWN)).isEmpty();
    }

    @Test
    void whatIsNotOfThePageOrNoDateSaysNothing() {
        for (String line : List.of(
                "Updated: 03/04/2021",
                "Born: 31 February 2021",
                "The play 03/04/2021 was never seen again after its first night in the city, whatever anybody says of it.",
                "Published: 12 people 2021",
                "Published: 1/2",
                "Published")) {
            assertThat(doubtful(line, Order.UNKNOWN)).as(line).isEmpty();
        }
    }

    @Test
    void aDayThatCanBeToldIsHeardBeforeIt() {
        Line line = Line.of(9, "5 April 2021");
        WrittenDate day = DateWords.first(line.text(), Order.UNKNOWN).orElseThrow();
        Candidate told = new Candidate(Role.PUBLISHED, Source.DATE_LINE, day, "line 9", DateLine.proof(line));
        List<DoubtfulDay> doubtful =
                doubtful("Published: 03/04/2021", Order.UNKNOWN).stream().toList();
        assertThat(Datings.of(List.of(told), doubtful, List.of()).published().value())
                .isEqualTo("5 April 2021");
    }

    @Test
    void oneOfTwoDaysIsHeardBeforeOneThatThereIsNot() {
        List<DoubtfulDay> days = List.of(
                doubtful("Published: 31 February 2021", Order.UNKNOWN).orElseThrow(),
                doubtful("Published: 03/04/2021", Order.UNKNOWN).orElseThrow());
        assertThat(Datings.of(List.of(), days, List.of()).published().value()).isEqualTo("03/04/2021");
    }
}
