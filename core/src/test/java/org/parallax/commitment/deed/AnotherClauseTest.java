package org.parallax.commitment.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class AnotherClauseTest {

    private static String deed(String body) {
        return Promised.in(body).only().what();
    }

    @Test
    void aNounPhraseWithItsVerbBeginsOne() {
        assertThat(
                        deed(
                                "Norvale Ferries pledged to hold a hearing in May, and the unions already are preparing for it."))
                .isEqualTo("hold a hearing in May");
        assertThat(deed("Norvale Ferries pledged to mend the pier but the gates are still broken."))
                .isEqualTo("mend the pier");
    }

    @Test
    void soDoesAReason() {
        assertThat(deed("Norvale Ferries pledged to keep the school boat free as the pupils “were not to blame”."))
                .isEqualTo("keep the school boat free");
    }

    @Test
    void whatIsDescribedDoesNot() {
        assertThat(deed("Norvale Ferries pledged to mend the pier and the gates that are broken."))
                .isEqualTo("mend the pier and the gates that are broken");
        assertThat(deed("Norvale Ferries pledged to use the tug as a school boat."))
                .isEqualTo("use the tug as a school boat");
    }
}
