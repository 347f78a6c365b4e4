package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class JoiningTest {

    private static long sets(Joining joining, int... numbers) {
        return Arrays.stream(numbers).map(joining::find).distinct().count();
    }

    @Test
    void eachIsASetOfItsOwnAtFirst() {
        assertThat(sets(new Joining(10), 3, 5, 3, 9)).isEqualTo(3);
        assertThat(sets(new Joining(10))).isZero();
    }

    @Test
    void whatBelongsTogetherIsOneHoweverItWasJoined() {
        Joining joining = new Joining(10);
        joining.join(1, 2);
        joining.join(3, 4);
        joining.join(4, 2);
        joining.join(1, 3);
        assertThat(sets(joining, 1, 2, 3, 4)).isEqualTo(1);
        assertThat(joining.find(4)).isEqualTo(1);
    }

    @Test
    void whatWasNotJoinedIsTwo() {
        Joining joining = new Joining(10);
        joining.join(1, 2);
        assertThat(joining.find(2)).isNotEqualTo(joining.find(3));
        assertThat(sets(joining, 1, 2, 3)).isEqualTo(2);
    }
}
