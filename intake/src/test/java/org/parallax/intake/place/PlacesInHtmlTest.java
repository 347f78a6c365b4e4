package org.parallax.intake.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.article.PageSpan;
import org.parallax.article.TextSpan;

/** Words that a parser made of HTML, laid over it again. */
class PlacesInHtmlTest {

    /** Every unit of the words, with the piece that it was made of; "-" where it is written nowhere. */
    private static String laid(String words, String html, boolean attribute) {
        PlacedText placed = PlacedText.parsed(words, html, new PageSpan(0, html.length()), attribute);
        assertThat(placed).hasToString(words);
        StringBuilder pieces = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            String piece = placed.wayBack()
                    .page(new TextSpan(i, i + 1))
                    .map(page -> page.of(html))
                    .orElse("-");
            pieces.append(i == 0 ? "" : " ").append(piece);
        }
        return pieces.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ab| ab| a b",
                "a&b| a&amp;b| a &amp; b",
                "a&b| a&ampb| a &amp b",
                "a&b| a&b| a & b",
                "&amp;| &amp;amp;| &amp; a m p ;",
                "é| &eacute;| &eacute;",
                "é| &#233;| &#233;",
                "é| &#xE9| &#xE9",
                "¬it;| &notit;| &not i t ;",
                "€| &#x80;| &#x80;",
                "&nosuch;| &nosuch;| & n o s u c h ;",
                "&&| &&| & &",
                "&;| &;| & ;",
                "&#;| &#;| & # ;"
            })
    void inTheTextOfATag(String words, String html, String pieces) {
        assertThat(laid(words, html, false)).isEqualTo(pieces);
    }

    @Test
    void anEntityOfTwoUnitsStandsAsAWhole() {
        assertThat(laid("a😀b", "a&#128512;b", false)).isEqualTo("a &#128512; &#128512; b");
        assertThat(laid("a😀b", "a😀b", false)).isEqualTo("a \uD83D \uDE00 b");
    }

    @Test
    void inAnAttributeANameWithoutASemicolonIsNotReadBeforeALetter() {
        assertThat(laid("?a=1&copy=2", "?a=1&copy=2", true)).isEqualTo("? a = 1 & c o p y = 2");
        assertThat(laid("?a=1©=2", "?a=1&copy=2", false)).isEqualTo("? a = 1 &copy = 2");
    }

    @Test
    void whatTheParserDropsIsPassedOver() {
        assertThat(laid("ab", "\na\0b", false)).isEqualTo("a b");
    }

    @Test
    void inSomeTagsEntitiesAreNotRead() {
        assertThat(laid("a&amp;b", "a&amp;b", false)).isEqualTo("a & a m p ; b");
    }

    @Test
    void wordsThatDoNotStandThereHaveNoPlace() {
        assertThat(laid("ab", "xy", false)).isEqualTo("- -");
        assertThat(laid("abc", "ab", false)).isEqualTo("- - -");
    }
}
