package org.parallax.intake.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void wordsAreCountedRoughly() {
        assertThat(Words.count("")).isZero();
        assertThat(Words.count("— … !")).isZero();
        assertThat(Words.count("The ferry’s north-west bow, 1.5 metres.")).isEqualTo(6);
        assertThat(Words.count("end.Start again..twice -x- ")).isEqualTo(4);
        assertThat(Words.count("Дата: ½ İstanbul'da")).isEqualTo(3);
    }

    @Test
    void twoCharactersOfAScriptWithoutSpacesAreAWord() {
        assertThat(Words.count("渡船沉没了")).isEqualTo(3);
        assertThat(Words.count("ab渡船cd")).isEqualTo(3);
        assertThat(Words.count("เรือ")).isEqualTo(2);
        assertThat(Words.count("𠀀𠀁")).isEqualTo(1);
    }

    @Test
    void tellingWordsAreLongAndWithoutPossessive() {
        assertThat(Words.telling("The ferry’s captain saw the FERRY")).containsExactly("ferry", "captain");
    }

    @Test
    void lettersForgetDashesAndQuotes() {
        assertThat(Words.letters("“Ferry” – aground: I")).isEqualTo(Words.letters("'ferry' - AGROUND i"));
    }

    @Test
    void lettersAreThoseOfAnyScriptInLowerCase() {
        assertThat(Words.letters("Pier 12–14: “OPEN”")).isEqualTo("pier1214open");
        assertThat(Words.letters("Kaï №7 — ОТКРЫТ ½")).isEqualTo("kaïno7открыт12");
    }

    @Test
    void aLineIsCleanAndKnowsRunningText() {
        assertThat(Line.of(3, " a\u00A0\t b\u0000c \n").text()).isEqualTo("a bc");
        assertThat(Line.of(1, "The ferry sank on Monday.").isProse()).isTrue();
        assertThat(Line.of(1, "The ferry sank on Monday.”)").endsASentence()).isTrue();
        assertThat(Line.of(1, "Ferry sinks off the cape").isProse()).isFalse();
        assertThat(Line.of(1, "He left.").isProse()).isFalse();
        assertThat(Line.of(1, "word ".repeat(35)).isProse()).isTrue();
    }
}
