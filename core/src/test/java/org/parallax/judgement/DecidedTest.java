package org.parallax.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecidedTest {

    private static String words(String by, String at, String because) {
        return new Decided(
                        Optional.of(by).filter(told -> !told.isEmpty()),
                        Optional.of(at).filter(told -> !told.isEmpty()),
                        Optional.of(because).filter(told -> !told.isEmpty()))
                .words();
    }

    @Test
    void itTellsWhoAndWhenAndWhy() {
        assertThat(words("Ida Falk", "2031-06-01T10:00:00Z", "she told us"))
                .isEqualTo("decided by Ida Falk on 2031-06-01: she told us");
    }

    @Test
    void whatIsMissingIsLeftOut() {
        assertThat(words("", "", "")).isEqualTo("decided by hand");
        assertThat(words("Ida Falk", "", "")).isEqualTo("decided by Ida Falk");
        assertThat(words("", "2031-06-01", "")).isEqualTo("decided by hand on 2031-06-01");
    }

    @Test
    void aTimeThatIsNoneIsNotShownAsOne() {
        assertThat(words("Ida Falk", "last Tuesday evening", "")).isEqualTo("decided by Ida Falk");
    }
}
