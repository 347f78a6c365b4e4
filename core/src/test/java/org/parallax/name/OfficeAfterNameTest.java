package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On invented texts, marked as a tagger might. */
class OfficeAfterNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{p:Ole Brel}, 34, a baker, left. | Ole Brel | baker",
                "{p:Ole Brel}, aged 34, a baker, left. | Ole Brel | baker",
                "{p:Ole Brel}, 104, mayor of {l:Lund}, left. | Ole Brel | mayor of Lund"
            })
    void behindAnAge(String article, String name, String office) {
        assertThat(Read.of(article).offices(name)).containsExactly(office);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{p:Ole Brel}, the mayor’s brother, left. | Ole Brel | mayor’s brother",
                "{p:Ole Brel}, a baker, 34, left. | Ole Brel | baker",
                "“We left,” said {p:Ole Brel}, the mayor. | Ole Brel | mayor"
            })
    void ofWhomsoeverElseItIs(String article, String name, String office) {
        assertThat(Read.of(article).offices(name)).containsExactly(office);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{p:Ole Brel}, no mayor, left. | Ole Brel",
                "{p:Ole Brel}, not the mayor, left. | Ole Brel",
                "{p:Ole Brel}, unlike the mayor, left. | Ole Brel",
                "{p:Ole Brel}, who sued the mayor, left. | Ole Brel",
                "{p:Ole Brel}, the mayor said, left. | Ole Brel",
                "{p:Ole Brel}, 34, the mayor said, left. | Ole Brel",
                "{p:Ole Brel}, 34, left with a baker. | Ole Brel"
            })
    void whoIsNoneOrSpeaksOfOne(String article, String name) {
        assertThat(Read.of(article).offices(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They asked {p:Ole Brel}, any mayor’s favourite question.",
                "They asked {p:Ole Brel}, the harbour secretary and owners to leave."
            })
    void whatAnotherOwnsAndAListAreNoOffice(String article) {
        assertThat(Read.of(article).offices("Ole Brel")).isEmpty();
    }
}
