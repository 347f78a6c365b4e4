package org.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinedTest {

    private static Joined of(int... numbers) {
        Joined joined = new Joined(10);
        for (int number : numbers) {
            joined.add(number);
        }
        return joined;
    }

    @Test
    void eachNumberCountsOnce() {
        assertThat(of(3, 5, 3, 9).count()).isEqualTo(3);
        assertThat(of().count()).isZero();
    }

    @Test
    void whatBelongsTogetherCountsOnceHoweverItWasJoined() {
        Joined joined = of(1, 2, 3, 4);
        joined.join(1, 2);
        joined.join(3, 4);
        joined.join(4, 2);
        joined.join(1, 3);
        assertThat(joined.count()).isEqualTo(1);
        assertThat(joined.areOne(1, 4)).isTrue();
    }

    @Test
    void whatWasNotJoinedIsTwo() {
        Joined joined = of(1, 2, 3);
        joined.join(1, 2);
        assertThat(joined.areOne(2, 3)).isFalse();
        assertThat(joined.count()).isEqualTo(2);
    }
}
