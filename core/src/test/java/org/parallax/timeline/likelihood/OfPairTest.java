package org.parallax.timeline.likelihood;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.odds.Question;
import org.parallax.timeline.passage.Drawn;

/** What is answered of two passages whose days meet. */
@SuppressWarnings("EnumOrdinal") // answers stand in the order of the questions
class OfPairTest {

    private static int answer(OfPair question, Drawn one, Drawn other, double alike) {
        return OfPair.answers(one.passage(), other.passage(), alike)[question.ordinal()];
    }

    private static int answer(OfPair question, Drawn one, Drawn other) {
        return answer(question, one, other, 0);
    }

    private static Drawn a() {
        return Drawn.in("a");
    }

    private static Drawn b() {
        return Drawn.in("b");
    }

    @ParameterizedTest
    @CsvSource({
        "2031-05-05, 2031-05-05, 2031-05-05, 2031-05-05, 0",
        "2031-05-05, 2031-05-11, 2031-05-05, 2031-05-11, 1",
        "2031-05-05, 2031-05-11, 2031-05-06, 2031-05-07, 2",
        "2031-05-05, 2031-05-05, 2031-01-01, 2031-12-31, 3",
        "2031-05-05, 2031-05-05, 2031-05-01, 2031-05-31, 4",
        "2031-05-05, 2031-05-05, 2031-05-05, 2031-05-11, 5"
    })
    void howTheirDaysMeet(String first, String last, String otherFirst, String otherLast, int answer) {
        assertThat(answer(OfPair.DAYS, a().from(first, last), b().from(otherFirst, otherLast)))
                .isEqualTo(answer);
        assertThat(answer(OfPair.DAYS, b().from(otherFirst, otherLast), a().from(first, last)))
                .isEqualTo(answer);
    }

    @Test
    void howManyStandAtTheBeginning() {
        assertThat(answer(OfPair.LEADS, a().sentence(4), b().sentence(9))).isZero();
        assertThat(answer(OfPair.LEADS, a().sentence(3), b().sentence(9))).isEqualTo(1);
        assertThat(answer(OfPair.LEADS, a().sentence(0), b().sentence(0))).isEqualTo(2);
    }

    @Test
    void whoSpeaks() {
        assertThat(answer(OfPair.SPEAKER, a(), b())).isZero();
        assertThat(answer(OfPair.SPEAKER, a().by("e-1"), b())).isEqualTo(1);
        assertThat(answer(OfPair.SPEAKER, a().by("e-1"), b().by("e-1"))).isEqualTo(2);
        assertThat(answer(OfPair.SPEAKER, a().by("e-1"), b().by("e-2"))).isEqualTo(3);
    }

    @Test
    void whatIsDoneAndByWhom() {
        Drawn one = a().deed(Set.of("vote", "pass", "sign"), Set.of("house"));
        assertThat(answer(OfPair.ACTS, one, b())).isZero();
        assertThat(answer(OfPair.ACTS, one, b().deed(Set.of("vote"), Set.of()))).isEqualTo(1);
        assertThat(answer(OfPair.ACTS, one, b().deed(Set.of("vote", "pass", "sign"), Set.of())))
                .isEqualTo(2);
        assertThat(answer(OfPair.AGENTS, one, b())).isZero();
        assertThat(answer(OfPair.AGENTS, one, b().deed(Set.of("sank"), Set.of("house"))))
                .isEqualTo(1);
        assertThat(answer(OfPair.AGENTS, one, b().deed(Set.of("sank"), Set.of("ferry"))))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "4, 1", "5, 2", "6, 3", "8, 3", "9, 4", "40, 4"})
    void howFarApartTheyStandInOneArticle(int place, int answer) {
        assertThat(answer(OfPair.GAP, a().sentence(3), a().sentence(place))).isEqualTo(answer);
    }

    @Test
    void inTwoTheyStandNowhereApart() {
        assertThat(answer(OfPair.GAP, a().sentence(3), b().sentence(3))).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", ".09, 0", ".1, 1", ".33, 3", ".6, 5", "1, 5"})
    void howAlikeTheyAreInTwoArticlesAndInOne(double alike, int answer) {
        assertThat(answer(OfPair.ALIKE, a(), b(), alike)).isEqualTo(answer);
        assertThat(answer(OfPair.ALIKE, a(), a().sentence(2), alike)).isEqualTo(answer + 6);
    }

    @Test
    void everyAnswerHasItsWeight() {
        for (OfPair question : OfPair.values()) {
            assertThat(question.answers()).as(question.name()).isGreaterThan(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 0", ".5, 1", "1, 2", "9, 2"})
    void aStepIsReachedByWhatIsAsMuch(double value, int reached) {
        assertThat(Question.steps(value, .5, 1)).isEqualTo(reached);
    }
}
