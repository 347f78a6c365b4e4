package org.parallax.bench.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Saved pages of a folder, looked through all the way down: {@code .html}, {@code .htm}, {@code .txt}, also with {@code .gz}. */
public final class PageFiles {

    private PageFiles() {}

    /** By path. */
    public static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(PageFiles::isPage).sorted().toList();
        }
    }

    private static boolean isPage(Path file) {
        return file.toString().matches(".*\\.(?:html?|txt)(?:\\.gz)?") && Files.isRegularFile(file);
    }

    /** What was saved, unpacked. */
    public static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return file.toString().endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
        }
    }
}
