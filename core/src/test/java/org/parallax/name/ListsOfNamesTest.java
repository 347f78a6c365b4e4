package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentences;
import org.parallax.language.Tagging;
import org.parallax.language.Tagging.Attribution;
import org.parallax.language.Tagging.NameType;

/** Several names beside one another are several. */
class ListsOfNamesTest {

    @Test
    void personsThatATaggerTookForOne() {
        assertThat(Read.of("Then {p:Ole Brel, Ida Lund and Maud Holm} met.").names())
                .containsExactly("Ole Brel", "Ida Lund", "Maud Holm");
    }

    @Test
    void placesToo() {
        assertThat(Read.of("They sailed to {l:Lund, Brel and Holm} then.").names())
                .containsExactly("Lund", "Brel", "Holm");
    }

    @Test
    void initialsOrSurnamesMakeNoList() {
        assertThat(Read.of("Then {p:J.K. Brel} met {p:A.B. Lund}.").names()).containsExactly("J.K. Brel", "A.B. Lund");
    }

    @Test
    void aFirmOfPartnersIsOne() {
        assertThat(Read.of("They sued {o:Brel, Lund & Holm LLP} in May.").names())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harbour Watch and Tide Care|Harbour Watch|Tide Care",
                "Harbour Watch or Tide Care|Harbour Watch|Tide Care",
                "HarbourWatch and Tide Care Now|HarbourWatch|Tide Care Now"
            })
    void twoOrganizationsThatSpeakTogetherAreTwo(String source, String one, String other) {
        String text = source + " said the pier is shut. Later " + other + " left " + one + ".";
        List<Tagging.Name> names = List.of(name(text, one), name(text, other));
        TextSpan words = new TextSpan(0, source.length());
        Attribution said = new Attribution(
                Optional.of(words),
                new TextSpan(text.indexOf("said"), text.indexOf("said") + 4),
                List.of(new TextSpan(text.indexOf("the pier"), text.indexOf(" Later") - 1)),
                .9);
        assertThat(NamesOfSources.added(text, Sentences.in(text), new Tagging(List.of(said), names)))
                .extracting(found -> found.span().of(text))
                .containsExactly(one, other);
    }

    @Test
    void norNeedBothBeTagged() {
        String text = "Tidewell and Harbour Watch said the pier is shut. Harbour Watch and Tidewell left.";
        Tagging.Name later = new Tagging.Name(
                new TextSpan(text.lastIndexOf("Harbour"), text.lastIndexOf("Harbour") + 13), NameType.ORGANIZATION, .9);
        Attribution said = new Attribution(
                Optional.of(new TextSpan(0, 26)), new TextSpan(27, 31), List.of(new TextSpan(32, 48)), .9);
        assertThat(NamesOfSources.added(text, Sentences.in(text), new Tagging(List.of(said), List.of(later))))
                .extracting(found -> found.span().of(text))
                .containsExactly("Tidewell", "Harbour Watch", "Harbour Watch");
    }

    private static Tagging.Name name(String text, String words) {
        int at = text.indexOf(words);
        return new Tagging.Name(new TextSpan(at, at + words.length()), NameType.ORGANIZATION, .9);
    }
}
