package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging;

/** Which names that a tagger of English finds in a text of another language are kept. */
class ForeignNamesTest {

    @Test
    void aGivenNameShowsAPerson() {
        thenShown("Es sprach {p:Friedrich Altmann}.", "Friedrich Altmann");
        thenShown("Habló {p:Ana de la Torre}.", "Ana de la Torre");
        thenShown("Es sprach {p:Bürgermeister Altmann}.");
        thenShown("Es sprach {p:Anna}.");
    }

    @Test
    void aPhraseInLowerCaseIsNone() {
        thenShown("Il parle {p:lundi} et {p:Anna parle} {l:de la mer}.");
    }

    @Test
    void capitalsOfWhichTheTaggerIsCertainAreKept() {
        thenShown("Er reist nach {l:Oslo} und zur {o:Liga}.", "Oslo", "Liga");
    }

    private static void thenShown(String marked, String... names) {
        Marked text = Marked.of(marked);
        assertThat(ForeignNames.shown(text.text(), text.names()))
                .extracting(Tagging.Name::span)
                .extracting(span -> span.of(text.text()))
                .containsExactly(names);
    }
}
