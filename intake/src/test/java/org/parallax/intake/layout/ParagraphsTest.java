package org.parallax.intake.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.parallax.intake.line.Line;

/** Where a paragraph of a page begins and ends, and what a reader sees of it. */
class ParagraphsTest {

    private static final String SENTENCE = "The old crane at Solen harbour fell into the basin on Tuesday night.";

    private static void thenParagraphsAre(String html, String... paragraphs) {
        assertThat(Layout.of(Jsoup.parse(html).body()).lines())
                .extracting(Line::text)
                .containsExactly(paragraphs);
    }

    @Test
    void blocksPartThem() {
        thenParagraphsAre(
                "<h1>A</h1><p>b</p><div>c<p>d</p>e</div><ul><li>f<li>g</ul>", "A", "b", "c", "d", "e", "f", "g");
    }

    @Test
    void whatStandsInALineDoesNot() {
        thenParagraphsAre("<p>one<b>two</b> <i>three</i><a href=x>four</a></p>", "onetwo threefour");
        thenParagraphsAre("<p>It was <del>May</del><ins>June</ins> then.</p>", "It was MayJune then.");
    }

    @Test
    void oneLineBreakPartsThemAfterASentenceOfSomeLength() {
        thenParagraphsAre("<div>" + SENTENCE + "<br>" + SENTENCE + "</div>", SENTENCE, SENTENCE);
        thenParagraphsAre("<div>12 Pier Road<br>Solen<br>Short. <br>So.</div>", "12 Pier Road Solen Short. So.");
    }

    @Test
    void twoLineBreaksPartThemAlways() {
        thenParagraphsAre("<div>12 Pier Road<br> <br/>Solen</div>", "12 Pier Road", "Solen");
    }

    @Test
    void theCellsOfARowAreOneLine() {
        thenParagraphsAre("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", "a b", "c d");
        thenParagraphsAre(
                "<table><tr><td>" + SENTENCE + "</td><td>" + SENTENCE + "</td></tr></table>", SENTENCE, SENTENCE);
    }

    @Test
    void aTagOfThePagesOwnIsABlock() {
        thenParagraphsAre("<div>one<ad-box>two</ad-box>three</div>", "one", "two", "three");
    }

    @Test
    void whatIsNotSeenIsNotThere() {
        thenParagraphsAre(
                "<p>a<script>x()</script>b<style>p{}</style><noscript>Please</noscript><template><p>c</p></template><select><option>d</select></p><textarea>e</textarea>",
                "ab");
    }

    @Test
    void whiteSpaceAndEntitiesAreAsSeen() {
        thenParagraphsAre("<p>  a&nbsp;&amp;\n\t b  c&shy; </p>", "a & b c\u00ad");
    }

    @Test
    void theLineOfTheFileIsKnown() {
        Layout page = Layout.of(Jsoup.parse(
                        "<p>a</p>\n\n<p>\nb</p>",
                        "",
                        org.jsoup.parser.Parser.htmlParser().setTrackPosition(true))
                .body());
        assertThat(page.lines()).extracting(Line::number).containsExactly(1, 3);
    }

    @Test
    void everyPieceIsInOneParagraphAndEveryParagraphInItsBox() {
        Layout page = Layout.of(
                Jsoup.parse("<div>a<p>b<b>c</b></p><ul><li>d</ul></div>e").body());
        assertThat(page.paragraphs().get(0).from()).isZero();
        for (int i = 1; i < page.paragraphs().size(); i++) {
            assertThat(page.paragraphs().get(i).from())
                    .isEqualTo(page.paragraphs().get(i - 1).to());
        }
        assertThat(page.paragraphs()).allMatch(paragraph -> paragraph.isIn(paragraph.box()));
        assertThat(page.boxes())
                .allMatch(
                        box -> box.parent().filter(parent -> !box.isIn(parent)).isEmpty());
    }

    @Test
    void runningTextIsNeitherALabelNorALink() {
        Layout page =
                Layout.of(Jsoup.parse("<div><p>" + SENTENCE + "</p></div><div>Harbours<a>" + SENTENCE + "</a></div>")
                        .body());
        Box all = page.boxes().get(0);
        Box first = page.boxes().get(1);
        assertThat(page.running()).isEqualTo(SENTENCE.length());
        assertThat(page.percent(first)).isEqualTo(100);
        assertThat(page.linkedPercent(first)).isZero();
        assertThat(page.linkedPercent(all)).isBetween(45, 49);
    }

    @Test
    void aBoxKnowsWhatStandsInIt() {
        Layout page = Layout.of(Jsoup.parse(
                        "<div id=a>a<p>b<a><img></a></p></div><div id=c><h1>c</h1></div><div id=d>d<svg></svg></div>")
                .body());
        assertThat(page.boxes())
                .filteredOn(Box::hasPicture)
                .extracting(Box::tag)
                .containsExactly("body", "div", "p", "div");
        assertThat(page.boxes()).filteredOn(Box::hasTitle).extracting(Box::tag).containsExactly("body", "div", "h1");
        assertThat(page.boxes())
                .extracting(box -> box.names().words())
                .containsExactly(List.of(), List.of("a"), List.of(), List.of("c"), List.of(), List.of("d"));
    }

    @Test
    void aHundredThousandLineBreaksOrCellsCostLittle() {
        for (String border : new String[] {"<br>", "<td>"}) {
            String page = "<table><tr><td>" + ("word " + border).repeat(100_000);
            Layout layout = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> Layout.of(Jsoup.parse(page).body()));
            assertThat(layout.pieces()).hasSize(100_000);
        }
    }
}
