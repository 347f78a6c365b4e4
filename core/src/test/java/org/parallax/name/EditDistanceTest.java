package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditDistanceTest {

    @Test
    void countsLettersPutInLeftOutChangedAndSwapped() {
        assertThat(EditDistance.of("vell", "vell")).isZero();
        assertThat(EditDistance.of("vell", "velle")).isEqualTo(1);
        assertThat(EditDistance.of("vell", "vel")).isEqualTo(1);
        assertThat(EditDistance.of("vell", "bell")).isEqualTo(1);
        assertThat(EditDistance.of("vell", "evll")).isEqualTo(1);
        assertThat(EditDistance.of("kitten", "sitting")).isEqualTo(3);
        assertThat(EditDistance.of("", "vell")).isEqualTo(4);
    }

    @Test
    void isTheSameBothWaysAndNeverMoreThanTheLongerWord() {
        List<String> words = List.of("", "a", "ab", "ba", "harbour", "harbor", "arbour", "rabhour", "union");
        for (String a : words) {
            for (String b : words) {
                assertThat(EditDistance.of(a, b))
                        .as(a + " " + b)
                        .isEqualTo(EditDistance.of(b, a))
                        .isBetween(Math.abs(a.length() - b.length()), Math.max(a.length(), b.length()));
            }
        }
    }
}
