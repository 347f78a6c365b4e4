package org.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LemmaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pay pays paid paying",
                "build builds built building",
                "withdraw withdrew withdrawn withdrawing",
                "take takes took taken taking",
                "rebuild rebuilt rebuilding",
                "die dies died dying",
                "repair repairs repaired repairing"
            })
    void theFormsOfAVerbAreOne(String forms) {
        List<String> all = ListFile.words(forms);
        assertThat(all).extracting(Lemma::of).containsOnly(Lemma.of(all.get(0)));
    }

    @Test
    void whatIsMostlyAnotherWordIsNoForm() {
        assertThat(Lemma.of("wound")).isEqualTo("wound");
        assertThat(Lemma.of("ground")).isEqualTo("ground");
    }
}
