package org.parallax.timeline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.statement.Statement.Channel;
import org.parallax.timeline.passage.Drawn;

/** When two passages can tell one event: something must show it, and nothing speak against it. */
class CanBeOneEventRulesTest {

    private static boolean canBe(Drawn one, Drawn other, int words) {
        boolean holds = CanBeOneEvent.holds(one.passage(), other.passage(), words);
        assertThat(CanBeOneEvent.holds(other.passage(), one.passage(), words)).isEqualTo(holds);
        return holds;
    }

    private static Drawn a() {
        return Drawn.in("a");
    }

    private static Drawn b() {
        return Drawn.in("b");
    }

    @Test
    void twoSharedWordsShowIt() {
        assertThat(canBe(a(), b(), 2)).isTrue();
        assertThat(canBe(a(), b(), 1)).isFalse();
    }

    @Test
    void oneSpeakerShowsItWithoutAWord() {
        assertThat(canBe(a().by("e-1"), b().by("e-1"), 0)).isTrue();
        assertThat(canBe(a().by("e-1"), b().by("e-2"), 0)).isFalse();
        assertThat(canBe(a().by("e-1"), b(), 0)).isFalse();
    }

    @Test
    void whatIsPostedWasNotSaidInAnInterview() {
        assertThat(canBe(a().by("e-1").through(Channel.POST), b().by("e-1").through(Channel.INTERVIEW), 0))
                .isFalse();
        assertThat(canBe(a().by("e-1").through(Channel.POST), b().by("e-1").through(Channel.POST), 0))
                .isTrue();
        assertThat(canBe(a().by("e-1").through(Channel.POST), b().by("e-1").through(Channel.OTHER), 0))
                .isTrue();
    }

    @Test
    void thatDayCloseBehindShowsIt() {
        assertThat(canBe(a().sentence(3), a().sentence(5).saysThatDay(), 0)).isTrue();
        assertThat(canBe(a().sentence(3), a().sentence(6).saysThatDay(), 0)).isFalse();
        assertThat(canBe(a().sentence(3), b().sentence(4).saysThatDay(), 0)).isFalse();
    }

    @Test
    void whatIsDueIsNotWhatWasDone() {
        assertThat(canBe(a().due(), b(), 9)).isFalse();
        assertThat(canBe(a().due(), b().due(), 9)).isTrue();
    }

    @Test
    void theSameDoneOnADayByOthersIsAnother() {
        Drawn house = a().deed(Set.of("vote"), Set.of("house"));
        Drawn senate = b().deed(Set.of("vote"), Set.of("senat"));
        assertThat(canBe(house, senate, 9)).isFalse();
        assertThat(canBe(house, b().deed(Set.of("vote"), Set.of("house")), 9)).isTrue();
        assertThat(canBe(house, b().deed(Set.of("vote"), Set.of()), 9)).isTrue();
        assertThat(canBe(house, b().deed(Set.of("sank"), Set.of("senat")), 9)).isTrue();
    }

    @Test
    void aMonthHasRoomForManyDeeds() {
        Drawn month = a().from("2031-05-01", "2031-05-31").deed(Set.of("vote"), Set.of("house"));
        assertThat(canBe(month, b().deed(Set.of("sank"), Set.of("ferry")), 9)).isFalse();
        assertThat(canBe(month, b().deed(Set.of("vote"), Set.of()), 9)).isTrue();
        assertThat(canBe(month, b().deed(Set.of(), Set.of()), 9)).isTrue();
    }

    @Test
    void aWeekHasNot() {
        Drawn week = a().from("2031-05-05", "2031-05-11").deed(Set.of("vote"), Set.of("house"));
        assertThat(canBe(week, b().deed(Set.of("sank"), Set.of("ferry")), 9)).isTrue();
    }

    @Test
    void whatIsToldOfOneMonthMayHaveOtherVerbs() {
        Drawn one = a().from("2031-05-01", "2031-05-31")
                .deed(Set.of("vote"), Set.of())
                .words("canal", "grain", "barge", "toll");
        Drawn other = b().from("2031-05-01", "2031-05-31")
                .deed(Set.of("pass"), Set.of())
                .words("canal", "grain", "barge", "toll");
        assertThat(canBe(one, other, 4)).isTrue();
        assertThat(canBe(one, other.words("canal", "grain", "barge", "fog"), 3)).isFalse();
    }
}
