package org.parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentences;

/** What is asked of a time expression and the words around it. Told on 22 April 2031, a Tuesday. */
class TellingTest {

    private static TimeExpression first(String text) {
        PartialDate day = PartialDate.parse("2031-04-22").orElseThrow();
        List<TimeExpression> times =
                TimeReader.read(text, Sentences.in(text), DateRange.on(day, DateRange.Basis.STATED, "test"));
        assertThat(times).as(text).isNotEmpty();
        return times.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brel left on Friday. | BACK",
                "Brel will leave on Friday. | AHEAD",
                "Brel said she would leave on Friday. | AHEAD",
                "A quiet Friday | NEITHER"
            })
    void aVerbLooksBackOrAhead(String text, Telling.Direction direction) {
        int at = text.indexOf("Friday");
        assertThat(Telling.direction(text, new TextSpan(0, text.length()), new TextSpan(at, at + 6)))
                .isEqualTo(direction);
    }

    @Test
    void onlyTheSentenceItselfTells() {
        String text = "Brel will leave. A quiet Friday. Velt left.";
        assertThat(Telling.direction(text, new TextSpan(17, 32), new TextSpan(25, 31)))
                .isEqualTo(Telling.Direction.NEITHER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brel left on Friday.",
                "Brel left at 9:30 p.m. sharp.",
                "Brel left in May.",
                "On 5 May 2030 the vote passed, two days after the raid."
            })
    void whatCanHaveHappenedThenNamesATime(String text) {
        assertThat(Telling.namesATime(first(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brel must pay by Friday.",
                "Brel sang for two days.",
                "Brel sings every Friday.",
                "Brel has sung since Friday.",
                "Brel sings until Friday."
            })
    void howLongHowOftenAndByWhenNameNone(String text) {
        assertThat(Telling.namesATime(first(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They held a Christmas party.",
                "They held a Christmas office party.",
                "An Easter-themed fair was held.",
                "They lit the Christmas lights.",
                "Brel loved her mother's Easter more.",
                "Brel will spend their Christmas here."
            })
    void aFeastMaySayWhatSortOfThingItIs(String text) {
        assertThat(Telling.isASortOfThing(text, first(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met at Christmas.",
                "They met at Christmas in the park.",
                "On Easter Monday 2030 a party was held.",
                "The Friday party was held."
            })
    void orNameItsDay(String text) {
        assertThat(Telling.isASortOfThing(text, first(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fees rose over the past month.",
                "Fees rose in the last year.",
                "Fees rose during the last decade.",
                "Throughout the past year, fees rose."
            })
    void theLastMonthMayBeALengthUpToNow(String text) {
        assertThat(Telling.isALengthUpToNow(text, first(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Fees rose last month.", "Fees rose in May.", "Since last year fees rose.", "It fell last week."
            })
    void orTheMonthBefore(String text) {
        assertThat(Telling.isALengthUpToNow(text, first(text))).isFalse();
    }

    @Test
    void aDeadlineIsOneByItsPreposition() {
        assertThat(Telling.isDeadline(first("Brel must pay by Friday."))).isTrue();
        assertThat(Telling.isDeadline(first("Brel must pay no later than 5 May.")))
                .isTrue();
        assertThat(Telling.isDeadline(first("Brel must pay on Friday."))).isFalse();
        assertThat(Telling.isDeadline(first("Brel waits until Friday."))).isFalse();
    }

    @Test
    void aDayMayBeCountedFromAnEvent() {
        assertThat(Telling.isBesideAnEvent(first("Two days after the raid Brel left.")))
                .isFalse();
        String text = "On 5 May 2030 the vote passed, two days after the raid.";
        TimeExpression beside = TimeReader.read(text, Sentences.in(text), DateRange.unknown("test"))
                .get(1);
        assertThat(Telling.isBesideAnEvent(beside)).isTrue();
    }

    @Test
    void todayMayMeanTheseTimes() {
        assertThat(Telling.mayMeanTheseTimes("Today")).isTrue();
        assertThat(Telling.mayMeanTheseTimes("yesterday")).isFalse();
    }
}
