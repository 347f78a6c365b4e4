package org.parallax.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static Alignment aligned(String a, String b) {
        return Alignment.of(words(a), words(b));
    }

    private static List<String> words(String name) {
        return name.isEmpty() ? List.of() : List.of(name.split(" ", -1));
    }

    @Test
    void theShorterNameComesFirst() {
        Alignment aligned = aligned("tomas anders vell", "tomas vell");
        assertThat(aligned.a()).containsExactly("tomas", "vell");
        assertThat(aligned.partner()).containsExactly(0, 2);
    }

    @Test
    void theMostAlikeArePairedAndEachOnce() {
        assertThat(aligned("amira amir", "amir amira").partner()).containsExactly(1, 0);
        assertThat(aligned("amir amir", "amir vell").partner()).containsExactly(0, -1);
    }

    @Test
    void wordsThatHaveNothingToDoWithOneAnotherStayAlone() {
        assertThat(aligned("tomas vell", "tomas krag").partner()).containsExactly(0, -1);
    }

    @Test
    void equalWordsArePairedInTheirOrder() {
        assertThat(aligned("omar salim omar", "omar karim omar").isMoved()).isFalse();
        assertThat(aligned("vell tomas", "tomas vell").isMoved()).isTrue();
    }

    @Test
    void wordsWrittenApartArePutTogether() {
        Alignment aligned = aligned("jean paul roy", "jeanpaul roy");
        assertThat(aligned.together()).isTrue();
        assertThat(aligned.partner()).containsExactly(0, 1);
        assertThat(aligned("jean roy", "jean paul roy").together()).isFalse();
    }

    @Test
    void aSecondNamesLetterIsNoFirstName() {
        assertThat(aligned("boris steen", "matti b steen").partner()).containsExactly(-1, 2);
        assertThat(aligned("boris steen", "b matti steen").partner()).containsExactly(0, 2);
        assertThat(aligned("m boris steen", "matti b steen").partner()).containsExactly(0, 1, 2);
    }

    @Test
    void nothingBesideNothing() {
        assertThat(aligned("", "").partner()).isEmpty();
        assertThat(aligned("", "tomas").partner()).isEmpty();
    }

    @Test
    void noMoreWordsThanAnybodyBears() {
        List<String> many = Collections.nCopies(5_000, "tomas");
        assertThat(Alignment.of(many, many).partner()).hasSizeLessThan(50);
        assertThat(Alignment.of(List.of("a".repeat(100_000)), List.of("b"))
                        .b()
                        .get(0)
                        .length())
                .isLessThan(100);
    }
}
