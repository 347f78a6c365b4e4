package org.parallax.report.html;

import static org.parallax.report.html.markup.Element.tag;

import org.parallax.report.html.markup.Anchor;
import org.parallax.report.html.markup.Element;

/** Shapes of the charts. Coordinates are whole units of the chart; colours come from the style sheet, so that they follow light and dark. */
final class Svg {

    /** How high a thing is that a finger meets, in units of a chart. */
    static final int FINGER = 24;

    private Svg() {}

    /** A chart with a name and a description for whoever cannot see it. */
    static Element chart(int width, int height, String id, String title, String description) {
        return drawing(width, height)
                .attribute("role", "group")
                .attribute("aria-labelledby", id + "-title " + id + "-desc")
                .with(
                        tag("title").attribute("id", id + "-title").text(title),
                        tag("desc").attribute("id", id + "-desc").text(description));
    }

    /** A drawing whose name and description stand around it. */
    static Element drawing(int width, int height) {
        return tag("svg").attribute("viewBox", "0 0 " + width + " " + height);
    }

    static Element text(int x, int y, String cssClass, String words) {
        return text(x, y, words).attribute("class", cssClass);
    }

    /** A text that is styled by where it stands. */
    static Element text(int x, int y, String words) {
        return at(tag("text"), x, y).text(words);
    }

    static Element rect(int x, int y, int width, int height, int rounding, String cssClass) {
        return at(tag("rect", cssClass), x, y)
                .attribute("width", Integer.toString(width))
                .attribute("height", Integer.toString(height))
                .attribute("rx", Integer.toString(rounding));
    }

    /** What makes a small thing as high as a finger needs; unseen. */
    static Element hit(int x, int y, int width) {
        return rect(x, y, width, FINGER, 0, "hit");
    }

    static Element circle(int x, int y, int radius, String cssClass) {
        return circle(x, y, radius).attribute("class", cssClass);
    }

    /** A circle that is styled by where it stands. */
    static Element circle(int x, int y, int radius) {
        return tag("circle")
                .attribute("cx", Integer.toString(x))
                .attribute("cy", Integer.toString(y))
                .attribute("r", Integer.toString(radius));
    }

    /** A link with words for whoever hears the page. */
    static Element link(Anchor to, String label) {
        return tag("a").to(to).attribute("aria-label", label).with(tag("title").text(label));
    }

    /** A link that stands beside its like, for the eye and the pointer alone. */
    static Element repeatedLink(Anchor to) {
        return tag("a", "again").to(to).attribute("aria-hidden", "true").attribute("tabindex", "-1");
    }

    private static Element at(Element shape, int x, int y) {
        return shape.attribute("x", Integer.toString(x)).attribute("y", Integer.toString(y));
    }
}
