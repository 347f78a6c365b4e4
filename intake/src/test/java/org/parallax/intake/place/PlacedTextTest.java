package org.parallax.intake.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.PageSpan;
import org.parallax.article.TextSpan;
import org.parallax.article.WayBack.Run;
import org.parallax.intake.line.Line;
import org.parallax.intake.line.Whitespace;

/** Text that keeps the places of its units through all that is done to it. */
class PlacedTextTest {

    private static PlacedText at(int place, String words) {
        PlacedText text = new PlacedText();
        for (int i = 0; i < words.length(); i++) {
            text.append(words.charAt(i), place + i, place + i + 1);
        }
        return text;
    }

    private static Run run(int start, int end, int pageStart, int pageEnd) {
        return new Run(new TextSpan(start, end), new PageSpan(pageStart, pageEnd));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a b", "  a \n\t b  ", "", " ", "a\u00a0\u2003b", "\u0007a\u0000b\u0085c", "a\u00adb\u200bc"})
    void whiteSpaceBecomesSingleAsInALine(String words) {
        assertThat(at(5, words).single()).hasToString(Whitespace.single(words));
    }

    @Test
    void aStretchOfWhiteSpaceStandsAsAWhole() {
        assertThat(at(10, "a \n b").single().wayBack().runs())
                .containsExactly(run(0, 1, 10, 11), run(1, 2, 11, 14), run(2, 3, 14, 15));
    }

    @Test
    void aStretchThatATagPartsStandsWhereItBegins() {
        PlacedText text = at(10, "a ");
        text.append(at(20, " b"));
        assertThat(text.single().wayBack().runs()).containsExactly(run(0, 2, 10, 12), run(2, 3, 21, 22));
    }

    @Test
    void aStretchOfThePageIsAddedAsItStandsThere() {
        String page = "<p>" + "A gull. ".repeat(20) + "</p>";
        PlacedText text = at(1, "p");
        text.appendAsItStands(page, 3, page.length() - 4);
        text.appendUnplaced("!");
        assertThat(text).hasToString("p" + "A gull. ".repeat(20) + "!");
        assertThat(text.wayBack().runs()).containsExactly(run(0, 1, 1, 2), run(1, 161, 3, 163));
    }

    @Test
    void neighboursAreOneRun() {
        PlacedText text = at(3, "abc");
        text.append(at(6, "de"));
        text.append(at(20, "f"));
        assertThat(text.wayBack().runs()).containsExactly(run(0, 5, 3, 8), run(5, 6, 20, 21));
        assertThat(new PlacedText().wayBack().runs()).isEmpty();
    }

    @Test
    void twoEntitiesSideBySideAreTwoRuns() {
        PlacedText text = new PlacedText();
        text.append('&', 0, 5);
        text.append('&', 5, 10);
        assertThat(text.wayBack().runs()).containsExactly(run(0, 1, 0, 5), run(1, 2, 5, 10));
    }

    @Test
    void aPartKeepsItsPlaces() {
        assertThat(at(10, "The Pilot: crane falls").part("crane"))
                .map(part -> part.wayBack().runs())
                .contains(List.of(run(0, 5, 21, 26)));
        assertThat(at(10, "crane").part("gull")).isEmpty();
    }

    @Test
    void anArticleIsAHeadlineAndParagraphsPartedByBlankLines() {
        PlacedText article =
                PlacedText.ofArticle(at(50, "Crane"), List.of(at(10, "It fell."), PlacedText.unplaced("So?")));
        assertThat(article).hasToString("Crane\n\nIt fell.\n\nSo?");
        assertThat(article.wayBack().runs()).containsExactly(run(0, 5, 50, 55), run(7, 15, 10, 18));
        assertThat(PlacedText.ofArticle(new PlacedText(), List.of(at(0, "a"), at(9, "b"))))
                .hasToString("a\n\nb");
    }

    @Test
    void aLineOfATextIsFoundFromItsNumber() {
        String page = "Crane\r\n\r\nIt  fell \u0007on\nTuesday.\nIt fell on";
        TextPlaces places = new TextPlaces(page);
        assertThat(places.find(Line.of(3, "It fell on Tuesday.")).wayBack().page(new TextSpan(8, 18)))
                .map(place -> place.of(page))
                .contains("on\nTuesday");
        assertThat(places.find(Line.of(5, "It fell on")).wayBack().page(new TextSpan(0, 2)))
                .contains(new PageSpan(page.lastIndexOf("It"), page.lastIndexOf("It") + 2));
        assertThat(places.find(Line.of(1, "Gull")).wayBack().runs()).isEmpty();
    }
}
