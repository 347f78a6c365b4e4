package org.parallax.cli.kept;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.article.Article;
import org.parallax.reading.Reading;

/**
 * A folder of readings. Each is a file under its key, with a checksum; what is damaged, foreign or from another version is not there for us, and is made anew. A
 * file is written beside its place and moved there whole, so that threads and processes may share the folder. Where it cannot be written, nothing is kept. Deleting
 * it costs time alone.
 */
public final class KeptReadings {

    private static final String ENDING = ".reading";
    private static final String PART = ".part";

    /** Of the folder; beyond it, what was not asked for the longest goes. Some five thousand long articles. */
    private static final long MOST_BYTES = 1_000_000_000;

    /** A reading is seldom a megabyte. */
    private static final long LONGEST = 64_000_000;

    private final Path folder;
    private final ReadingKey keys;
    private final long mostBytes;

    private KeptReadings(Path folder, ReadingKey keys, long mostBytes) {
        this.folder = folder;
        this.keys = keys;
        this.mostBytes = mostBytes;
    }

    /** Those of a model; the folder need not be there. */
    public static KeptReadings in(Path folder, String model) {
        return bounded(folder, model, MOST_BYTES);
    }

    static KeptReadings bounded(Path folder, String model, long mostBytes) {
        return new KeptReadings(folder, new ReadingKey(model), mostBytes);
    }

    /** The reading of an article, if it is kept. */
    public Optional<Reading> find(Article article) {
        String key = keys.of(article);
        Path file = folder.resolve(key + ENDING);
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
                return Optional.empty();
            }
            Optional<Reading> reading = read(Files.readString(file, StandardCharsets.US_ASCII), key, article);
            if (reading.isPresent()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            }
            return reading;
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Reading> read(String file, String key, Article article) {
        int end = file.indexOf('\n');
        String body = file.substring(end + 1);
        if (end < 0 || !file.substring(0, end).equals(head(key, body))) {
            return Optional.empty();
        }
        try {
            Annotations annotations = RecordJson.read(body, Annotations.class);
            return annotations.fit(article.text()) ? Optional.of(annotations.of(article)) : Optional.empty();
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static String head(String key, String body) {
        return "parallax-reading " + key + " " + ReadingKey.hash(body);
    }

    /** Keeps the reading of an article. A reading that cannot be kept is only made again. */
    public void keep(Reading reading) {
        String key = keys.of(reading.article());
        String body = RecordJson.write(Annotations.of(reading));
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, key, PART);
            try {
                Files.writeString(part, head(key, body) + "\n" + body, StandardCharsets.US_ASCII);
                Files.move(part, folder.resolve(key + ENDING), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException itIsReadAgain) {
            return;
        }
    }

    /** Takes out what was not asked for the longest, until what is left is no more than a gigabyte. */
    public void tidy() {
        try (Stream<Path> files = Files.list(folder)) {
            List<Kept> kept = files.filter(file -> file.toString().endsWith(ENDING))
                    .flatMap(file -> Kept.of(file).stream())
                    .sorted(Comparator.comparing(Kept::asked).reversed().thenComparing(Kept::file))
                    .toList();
            long bytes = 0;
            for (Kept each : kept) {
                bytes += each.bytes();
                if (bytes > mostBytes) {
                    Files.deleteIfExists(each.file());
                }
            }
        } catch (IOException itStays) {
            return;
        }
    }

    private record Kept(Path file, long bytes, FileTime asked) {

        static Optional<Kept> of(Path file) {
            try {
                return Optional.of(new Kept(file, Files.size(file), Files.getLastModifiedTime(file)));
            } catch (IOException goneMeanwhile) {
                return Optional.empty();
            }
        }
    }
}
