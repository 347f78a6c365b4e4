package org.parallax.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A file of the program that becomes part of the page. */
final class PageFile {

    private PageFile() {}

    static String text(String name) {
        try (InputStream file = PageFile.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException partOfTheProgram) {
            throw new UncheckedIOException(partOfTheProgram);
        }
    }
}
