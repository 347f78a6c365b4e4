package org.parallax.bench.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;

class ProperNameTest {

    private static Optional<String> name(String phrase, NameType type) {
        return ProperName.in(phrase, new TextSpan(0, phrase.length()), type).map(place -> place.of(phrase));
    }

    @Test
    void aPersonLosesTitles() {
        assertThat(name("the Gray Foreign Minister, Ada Brook", NameType.PERSON))
                .contains("Ada Brook");
        assertThat(name("Brigadier General Lew Finch", NameType.PERSON)).contains("Lew Finch");
    }

    @Test
    void smallWordsOfANameBelongToIt() {
        assertThat(name("the Board of Tides", NameType.ORGANIZATION)).contains("Board of Tides");
        assertThat(name("sheikh Omar bin Saif", NameType.PERSON)).contains("Omar bin Saif");
    }

    @Test
    void aNameThatEndsInAMarkIsCutThere() {
        assertThat(name("Port Gray (", NameType.PLACE)).contains("Port Gray");
    }

    @Test
    void aPhraseThatEndsInACommonNounNamesNobody() {
        assertThat(name("Gray coalition forces", NameType.ORGANIZATION)).isEmpty();
        assertThat(name("an area west of the pier", NameType.PLACE)).isEmpty();
        assertThat(name("(", NameType.PLACE)).isEmpty();
    }

    @Test
    void aPronounIsNoName() {
        assertThat(name("They", NameType.PERSON)).isEmpty();
    }
}
