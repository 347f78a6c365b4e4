package org.parallax.report.html;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import org.parallax.report.html.markup.Anchor;
import org.parallax.report.html.markup.Stylesheet;

/** The style of the page: a file, and a rule for each link whose words stand in several pieces. */
final class PageStyle {

    private PageStyle() {}

    /** A browser without {@code :has} passes over the rules and still scrolls to the first piece. */
    static Stylesheet with(Collection<Anchor> scattered) {
        String rules = scattered.stream().map(PageStyle::lightsAllPieces).collect(joining());
        return new Stylesheet(file() + rules);
    }

    private static String lightsAllPieces(Anchor anchor) {
        String id = anchor.id();
        return ".text:has(#" + id + ":target) ." + id + "{background:var(--hit);color:var(--hit-ink)}\n";
    }

    private static String file() {
        try (InputStream css = PageStyle.class.getResourceAsStream("story.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException partOfTheProgram) {
            throw new UncheckedIOException(partOfTheProgram);
        }
    }
}
