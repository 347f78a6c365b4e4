package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On invented texts, marked as a tagger might. */
class OfficeBeforeNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Then-mayor {p:Ole Brel} left. | Ole Brel | Then-mayor",
                "Former Mayor {p:Ole Brel} left. | Ole Brel | Former Mayor",
                "Acting Mayor {p:Ole Brel} left. | Ole Brel | Acting Mayor",
                "Mayor-elect {p:Ole Brel} left. | Ole Brel | Mayor-elect",
                "Speaker Pro Tem {p:Ada Brook} left. | Ada Brook | Speaker Pro Tem",
                "Professor Emerita {p:Ada Brook} left. | Ada Brook | Professor Emerita"
            })
    void withWhatSaysHowItIsHeld(String article, String name, String office) {
        assertThat(Read.of(article).offices(name)).containsExactly(office);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Mayor {p:Ole Brel}'s wife {p:Ida Brel} left. | Ida Brel | Mayor Ole Brel's wife",
                "Her brother {p:Ole Lund} left. | Ole Lund | brother"
            })
    void ofARelative(String article, String name, String office) {
        assertThat(Read.of(article).offices(name)).containsExactly(office);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Mayor {p:Ida Holm} and Judge {p:Ole Lund} left. | Ole Lund | Judge",
                "Mayor {p:Ida Holm} and Judge {p:Ole Lund} left. | Ida Holm | Mayor"
            })
    void eachOfTwo(String article, String name, String office) {
        assertThat(Read.of(article).offices(name)).containsExactly(office);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"“I am mayor,” {p:Ida Holm} said. | Ida Holm", "The mayor met {p:Ida Holm}. | Ida Holm"})
    void notWhatSomebodyQuotedIs(String article, String name) {
        assertThat(Read.of(article).offices(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They would counsel {p:Ole Brel} to stay.",
                "They saw ex-band members {p:Ole Brel} on stage.",
                "Last year pop stars {p:Ole Brel} and {p:Ida Lund} left."
            })
    void aVerbAndSeveralAreNoOffice(String article) {
        assertThat(Read.of(article).offices("Ole Brel")).isEmpty();
    }

    @Test
    void whatSomebodyClaimsIsNoPartOfATitle() {
        assertThat(Read.of("The owners claim Doctor {p:Ole Brel} left.").offices("Ole Brel"))
                .containsExactly("Doctor");
        assertThat(Read.of("Now they come back Speaker {p:Ole Brel} left.").offices("Ole Brel"))
                .containsExactly("Speaker");
    }
}
