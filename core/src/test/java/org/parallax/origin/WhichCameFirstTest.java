package org.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.origin.Echo.First;
import org.parallax.story.Told;

/** Which of two articles that share a passage came first. */
class WhichCameFirstTest {

    private static Told page(String file) {
        return Told.in(file, "The keeper sold the red lamp of " + file + ".");
    }

    private static Told dated(String file, String day) {
        return day == null ? page(file) : page(file).on(day);
    }

    private static First first(Told one, Told other) {
        return WhichCameFirst.of(Laid.article("a", one), Laid.article("b", other));
    }

    private static void thenFirst(Told one, Told other, First expected) {
        assertThat(first(one, other)).isEqualTo(expected);
        assertThat(first(other, one)).isEqualTo(turned(expected));
    }

    private static First turned(First first) {
        return switch (first) {
            case A -> First.B;
            case B -> First.A;
            case UNKNOWN -> First.UNKNOWN;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "2031-05-02, 2031-05-03, A",
        "2031-04, 2031-05-01, A",
        "2030, 2031-05, A",
        "2031-05-02, 2031-05-02, UNKNOWN",
        "2031-05-02, 2031-05, UNKNOWN",
        "2031, 2031-05-02, UNKNOWN",
        "2031-05-02, , UNKNOWN",
        ", , UNKNOWN"
    })
    void theOneWhoseDaySurelyLiesBefore(String one, String other, First expected) {
        thenFirst(dated("one", one), dated("two", other), expected);
    }

    @Test
    void theHourIsNotAsked() {
        thenFirst(page("one").on("2031-05-02T08:00:00Z"), page("two").on("2031-05-02T19:00:00Z"), First.UNKNOWN);
    }

    @Test
    void onOneDayTheAgencyThatTheOtherCredits() {
        thenFirst(
                page("one").on("2031-05-02").by("Littoral News Agency"),
                page("two").on("2031-05-02").by("Tide").crediting("Littoral"),
                First.A);
    }

    @Test
    void anEarlierDayTellsMoreThanACredit() {
        thenFirst(
                page("one").on("2031-05-03").by("Littoral News Agency"),
                page("two").on("2031-05-02").by("Tide").crediting("Littoral"),
                First.B);
    }

    @Test
    void twoThatCreditEachOtherCannotBeTold() {
        thenFirst(
                page("one").by("Littoral").crediting("Tide"),
                page("two").by("Tide").crediting("Littoral"),
                First.UNKNOWN);
    }

    @Test
    void twoPagesOfOneAgencyCannotBeTold() {
        thenFirst(page("one").by("Littoral").crediting("Littoral"), page("two").by("Littoral"), First.UNKNOWN);
    }

    @Test
    void aCreditOfAThirdTellsNothing() {
        thenFirst(page("one").by("Reed"), page("two").by("Tide").crediting("Littoral"), First.UNKNOWN);
    }

    @Test
    void whoNamesNoOutletIsNobodysAgency() {
        thenFirst(page("one"), page("two").by("Tide").crediting("Littoral"), First.UNKNOWN);
    }

    @Test
    void byCreditAloneNoDayIsAsked() {
        Told agency = page("one").on("2031-05-09").by("Littoral");
        Told paper = page("two").on("2031-05-02").by("Tide").crediting("Littoral");
        assertThat(WhichCameFirst.byCredit(Laid.article("a", agency), Laid.article("b", paper)))
                .isEqualTo(First.A);
        assertThat(WhichCameFirst.byCredit(
                        Laid.article("a", page("one").on("2031-05-02")),
                        Laid.article("b", page("two").on("2031-05-09"))))
                .isEqualTo(First.UNKNOWN);
    }
}
