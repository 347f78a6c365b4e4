package org.parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.language.Tagging.NameType;

class KindsTest {

    @ParameterizedTest
    @CsvSource({"comedian,PERSON", "tourists,PERSON", "agency,GROUP", "suburb,PLACE", "newspaper,WORK"})
    void aNounIsOfTheKindOfItsFirstSenses(String noun, Kinds.Kind kind) {
        assertThat(Kinds.is(noun, kind)).isTrue();
    }

    @Test
    void aDeedDescribesNobody() {
        assertThat(Kinds.canDescribe("reluctance", NameType.PERSON)).isFalse();
    }

    @Test
    void theLastPartOfACompoundDecides() {
        assertThat(Kinds.canDescribe("co-founder", NameType.PERSON)).isTrue();
    }

    @Test
    void aPlaceIsNoPerson() {
        assertThat(Kinds.canDescribe("suburb", NameType.PERSON)).isFalse();
    }
}
