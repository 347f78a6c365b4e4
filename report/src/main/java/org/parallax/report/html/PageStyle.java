package org.parallax.report.html;

import static java.util.stream.Collectors.joining;

import java.util.stream.IntStream;
import org.parallax.report.html.markup.Stylesheet;

/**
 * The style of the page: a file, and rules for links whose words stand in several pieces. The classes of such pieces are numbered in each
 * article by itself, so the rules are as many as the article with the most of them needs, however many articles there are.
 */
final class PageStyle {

    private PageStyle() {}

    /** A browser without {@code :has} passes over the rules and still scrolls to the first piece. */
    static Stylesheet with(int scattered) {
        String rules = IntStream.rangeClosed(1, scattered)
                .mapToObj(PageStyle::lightsAllPieces)
                .collect(joining());
        return new Stylesheet(PageFile.text("story.css") + rules);
    }

    /** The class of the pieces of one target, the number of which counts from 1 in its article. */
    static String pieces(int number) {
        return "p" + number;
    }

    private static String lightsAllPieces(int number) {
        String pieces = "." + pieces(number);
        return ".text:has(" + pieces + ":target) " + pieces + "{background:var(--hit);color:var(--hit-ink)}\n";
    }
}
