package org.parallax.intake.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looking at a line's first letter changes how long a look takes, and not what is found. */
class PhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "abc; a",
                "Abc; a",
                "a?bc; ab",
                "a*bc; ab",
                "a{0,3}bc; ab",
                "a+bc; a",
                "(?:one|two) three; ot",
                "(?:one|two)?three; ot",
                "(?:(?:please )?log|sign)?(?: in)* to; pls",
                "ab|cd; ac",
                "\u00a9 copy; *",
                "# tag; ''",
                "(?!x)y; *",
                "[ab]c; *",
                ".{0,5}a; *",
                "a?; *",
                "\\w+ min; *",
                "\\d+ min; ''",
                "\\d?(?:a|b); ab",
                "(?:\\d+ ?)?min; m",
                "[\\[(]?photo; p",
                "\\(c\\); ''"
            })
    void aPatternBeginsWithTheseLetters(String pattern, String letters) {
        String expected = letters.equals("*") ? "abcdefghijklmnopqrstuvwxyz" : letters;
        FirstLetters first = FirstLetters.of(pattern);
        for (char c = 'a'; c <= 'z'; c++) {
            assertThat(first.has(c)).as("%s begins with %s", pattern, c).isEqualTo(expected.indexOf(c) >= 0);
        }
    }

    @Test
    void groupsAndClassesArePartsOfAnAlternative() {
        assertThat(new Alternatives("a(?:b|c)d|[|)]e|\\|f|")).containsExactly("a(?:b|c)d", "[|)]e", "\\|f", "");
        assertThat(Alternatives.closing("(a[)](b)\\))c", 0)).isEqualTo(10);
    }

    @Test
    void aLineIsHeldAgainstWhatCanBeginLikeIt() {
        Phrases phrases = Phrases.of("share(?: this)?", "(?:please )?log in", "\\d+ views", "©.{0,20}", "été");
        assertThat(phrases.hold("Share this!")).isTrue();
        assertThat(phrases.hold("SHARE")).isTrue();
        assertThat(phrases.hold("log in »")).isTrue();
        assertThat(phrases.hold("Please log in")).isTrue();
        assertThat(phrases.hold("12 views")).isTrue();
        assertThat(phrases.hold("© 2020 the port")).isTrue();
        assertThat(phrases.hold("ÉTÉ")).isTrue();
        assertThat(phrases.hold("shares")).isFalse();
        assertThat(phrases.hold("We share this")).isFalse();
        assertThat(phrases.hold("views")).isFalse();
        assertThat(phrases.hold("")).isFalse();
    }

    @Test
    void aLetterThatFoldsToAnotherIsHeldAgainstAll() {
        assertThat(Phrases.of("share", "keep").hold("\u017fhare")).isTrue();
        assertThat(Phrases.of("share", "keep").hold("\u212aeep")).isTrue();
    }

    @Test
    void anOpeningIsHeldAgainstWhatCanBeginLikeIt() {
        Opening credit = Opening.of("[\\[(]?photo\\b.*|file");
        assertThat(List.of("Photo by Nils", "(PHOTO) x", "file")).allMatch(credit::isAll);
        assertThat(List.of("files", "a photo", "photograph", "")).noneMatch(credit::isAll);
        assertThat(List.of("files", "[photo]")).allMatch(credit::begins);
        assertThat(List.of("a file", "1 file", "«file»")).noneMatch(credit::begins);
    }
}
