package org.parallax.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.parallax.report.html.markup.Script;

/** What the page adds where scripts run: a filter over the statements, and the way back from words to the row that led there. */
final class PageScript {

    static final Script SCRIPT = new Script(file());

    private PageScript() {}

    private static String file() {
        try (InputStream code = PageScript.class.getResourceAsStream("story.js")) {
            return new String(Objects.requireNonNull(code).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException partOfTheProgram) {
            throw new UncheckedIOException(partOfTheProgram);
        }
    }
}
