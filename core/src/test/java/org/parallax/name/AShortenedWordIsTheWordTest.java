package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AShortenedWordIsTheWordTest {

    @ParameterizedTest
    @CsvSource({
        "st lund, saint lund",
        "mt lund, mount lund",
        "ft lund, fort lund",
        "dept of fish, department of fish",
        "lund univ, lund university",
        "lund natl bank, lund national bank"
    })
    void inFull(String words, String full) {
        assertThat(AShortenedWordIsTheWord.inFull(List.of(words.split(" ")))).containsExactly(full.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"lund st, lund st", "st, st", "lund ft, lund ft", "lund, lund"})
    void butAStreetIsNoSaint(String words, String full) {
        assertThat(AShortenedWordIsTheWord.inFull(List.of(words.split(" ")))).containsExactly(full.split(" "));
    }
}
