package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.language.Tagging.NameType;

/** No name runs from one sentence into the next. */
class NamesEndWithTheirSentenceTest {

    @Test
    void aNameThatEndsASentenceIsNotTheBeginningOfTheNextToo() {
        Read read = Read.of("Then came the coach, {p:Ole Brel. Lund} have lost again, and {l:Lund} is sad.");
        read.isOne(NameType.PERSON, "Ole Brel", "Ole Brel");
        assertThat(read.names()).contains("Lund").doesNotContain("Ole Brel. Lund");
    }

    @Test
    void norIsAPlace() {
        Read read = Read.of("Maud Holm lives in {l:Paris. Holm} said it was cold. {p:Maud Holm} left.");
        read.isOne(NameType.PERSON, "Maud Holm", "Maud Holm", "Holm", "Maud Holm");
        assertThat(read.names()).contains("Paris");
    }

    @Test
    void norAnOrganization() {
        assertThat(Read.of("They sued {o:Tide Motors. Gray Bank} paid.").names())
                .contains("Tide Motors")
                .doesNotContain("Tide Motors. Gray Bank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"J. K. Brel", "Ole B. Brel", "St. Maud Brel", "Ole St. Brel", "O. Brel"})
    void aFullStopBehindALetterOrASaintIsPartOfAName(String name) {
        assertThat(Read.of("Then {p:" + name + "} left the quay.").names()).containsExactly(name);
    }

    @Test
    void aShortenedTitleInsideATagIsNoEnd() {
        assertThat(Read.of("Then {p:Dr. Maud Brel} left the quay.").names()).containsExactly("Maud Brel");
    }

    @Test
    void aShortenedCompanyEndsWithItsFullStop() {
        assertThat(Read.of("Then {o:Tide Motors Inc.} left. {o:Gray Bank Ltd.} stayed.")
                        .names())
                .containsExactly("Tide Motors Inc", "Gray Bank Ltd");
    }
}
