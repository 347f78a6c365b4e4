package org.parallax.disagreement.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeysTest {

    /** Three words of one hash. */
    private static final List<String> OF_ONE_HASH = List.of("AaAa", "BBBB", "AaBB");

    @Test
    void aWordIsFoundByItself() {
        Keys keys = Keys.of(List.of("ferry", "quay", "AaAa", "storm"));
        assertThat(keys.has("quay")).isTrue();
        assertThat(keys.has("pier")).isFalse();
        assertThat(keys.has("BBBB")).isFalse();
    }

    @Test
    void wordsOfOneHashAreToldApart() {
        assertThat(OF_ONE_HASH).extracting(String::hashCode).containsOnly("AaAa".hashCode());
        Keys keys = Keys.of(OF_ONE_HASH);
        assertThat(OF_ONE_HASH).allMatch(keys::has);
        assertThat(keys.has("BBAa")).isFalse();
    }

    @Test
    void theOrderIsKept() {
        Keys keys = Keys.of(List.of("storm", "ferry"));
        assertThat(keys.size()).isEqualTo(2);
        assertThat(keys.get(0)).isEqualTo("storm");
        assertThat(keys.get(1)).isEqualTo("ferry");
    }

    @Test
    void soManyAreShared() {
        Keys one = Keys.of(List.of("ferry", "quay", "storm", "BBBB"));
        Keys other = Keys.of(List.of("storm", "pier", "ferry", "AaBB"));
        assertThat(one.sharedWith(other)).isEqualTo(2);
        assertThat(one.shares(other, 0)).isTrue();
        assertThat(one.shares(other, 2)).isTrue();
        assertThat(one.shares(other, 3)).isFalse();
        assertThat(Keys.of(List.of()).shares(other, 1)).isFalse();
    }
}
