package org.parallax.report.html;

import static org.parallax.report.html.markup.Element.tag;

import org.parallax.report.html.markup.Anchor;
import org.parallax.report.html.markup.Element;

/** Shapes of the charts. Coordinates are whole units of the chart; colours come from the style sheet, so that they follow light and dark. */
final class Svg {

    private Svg() {}

    /** A chart with a name and a description for whoever cannot see it. */
    static Element chart(int width, int height, String id, String title, String description) {
        return tag("svg")
                .attribute("viewBox", "0 0 " + width + " " + height)
                .attribute("role", "group")
                .attribute("aria-labelledby", id + "-title " + id + "-desc")
                .with(
                        tag("title").attribute("id", id + "-title").text(title),
                        tag("desc").attribute("id", id + "-desc").text(description));
    }

    static Element text(int x, int y, String cssClass, String words) {
        return text(x, y, words).attribute("class", cssClass);
    }

    /** A text that is styled by where it stands. */
    static Element text(int x, int y, String words) {
        return at(tag("text"), x, y).text(words);
    }

    static Element line(int x1, int y1, int x2, int y2, String cssClass) {
        return tag("line", cssClass)
                .attribute("x1", Integer.toString(x1))
                .attribute("y1", Integer.toString(y1))
                .attribute("x2", Integer.toString(x2))
                .attribute("y2", Integer.toString(y2));
    }

    static Element rect(int x, int y, int width, int height, int rounding, String cssClass) {
        return at(tag("rect", cssClass), x, y)
                .attribute("width", Integer.toString(width))
                .attribute("height", Integer.toString(height))
                .attribute("rx", Integer.toString(rounding));
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

    private static Element at(Element shape, int x, int y) {
        return shape.attribute("x", Integer.toString(x)).attribute("y", Integer.toString(y));
    }
}
