package org.parallax.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;
import org.parallax.report.html.MarkedText.Shade;
import org.parallax.report.html.MarkedText.Target;
import org.parallax.report.html.markup.Anchor;
import org.parallax.report.html.markup.Element;
import org.parallax.testing.ProcessorTime;

class MarkedTextTest {

    private static final String TEXT = "one two three\n\nfour five";

    @Test
    void marksMayCross() throws IOException {
        assertThat(html(List.of(), shade("content", "one two"), shade("cue", "two three")))
                .isEqualTo(
                        "<mark class=\"content\">one </mark><mark class=\"content cue\">two</mark><mark class=\"cue\"> three</mark>|four five|");
    }

    @Test
    void aMarkWithinItsLikeIsAnInnerOne() throws IOException {
        assertThat(html(List.of(), shade("content", "one two three"), shade("content", "two")))
                .contains("<mark class=\"content inner\">two</mark>");
    }

    @Test
    void aTargetOfOnePieceIsItsOwnAnchor() throws IOException {
        assertThat(html(List.of(target("w-1", "two")))).contains("one <span id=\"w-1\">two</span> three");
    }

    @Test
    void aTargetOverTwoParagraphsHasItsAnchorOnceAndItsClassOnBoth() throws IOException {
        assertThat(html(List.of(target("w-1", "three\n\nfour"))))
                .isEqualTo("one two <span id=\"w-1\" class=\"p1\">three</span>|<span class=\"p1\">four</span> five|");
    }

    @Test
    void targetsThatCrossHaveClassesOfTheirOwn() throws IOException {
        assertThat(html(List.of(target("w-1", "one two"), target("w-2", "two three"))))
                .startsWith(
                        "<span id=\"w-1\" class=\"p1\">one </span><span id=\"w-2\" class=\"p2\"><span class=\"p1\">two</span></span><span class=\"p2\"> three</span>|");
    }

    @Test
    void twoTargetsMayBeginAtOnePlace() throws IOException {
        assertThat(html(List.of(target("w-1", "one"), target("w-2", "one two"))))
                .contains("id=\"w-1\"", "id=\"w-2\"");
    }

    @Test
    void timeGrowsWithTheMarks() {
        ProcessorTime.growsInProportion("many marks", 5_000, times -> {
            List<Target> targets = IntStream.range(0, times)
                    .mapToObj(i -> new Target(new Anchor("w-" + i), List.of(new TextSpan(i * 4, i * 4 + 6))))
                    .toList();
            assertThat(new MarkedText("one ".repeat(times + 1), targets, List.of(), List.of()).scattered())
                    .isEqualTo(times);
        });
    }

    private static Shade shade(String cssClass, String words) {
        return new Shade(cssClass, span(words));
    }

    private static Target target(String id, String words) {
        return new Target(new Anchor(id), List.of(span(words)));
    }

    private static TextSpan span(String words) {
        int start = TEXT.indexOf(words);
        return new TextSpan(start, start + words.length());
    }

    /** The paragraphs' inner HTML, each ended by a bar. */
    private static String html(List<Target> targets, Shade... shades) throws IOException {
        MarkedText text = new MarkedText(TEXT, targets, List.of(shades), List.of());
        StringBuilder out = new StringBuilder();
        for (Element paragraph : text.paragraphs(new TextSpan(0, TEXT.length()))) {
            StringBuilder one = new StringBuilder();
            paragraph.writeTo(one);
            out.append(one.toString().replaceAll("^<p dir=\"auto\">|</p>\\n$", ""))
                    .append('|');
        }
        return out.toString();
    }
}
