package org.parallax.bench.times;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A folder with TimeML files ({@code *.tml}), MEANTIME (CAT {@code *.xml}), or both, at any depth; of two copies of MEANTIME, one.
 *
 * @param timeMl the TimeML files' texts
 * @param meantime MEANTIME's
 */
record TimesFolder(List<MarkedText> timeMl, List<MarkedText> meantime) {

    static TimesFolder read(Path folder) throws IOException {
        return new TimesFolder(
                texts(folder, ".tml", "testpipeline", TimeMlFile::read),
                texts(folder, ".xml", "intra-doc_annotation", MeantimeFile::read));
    }

    private static List<MarkedText> texts(Path folder, String ending, String not, Function<Path, MarkedText> reader)
            throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains(not))
                    .sorted()
                    .map(reader)
                    .toList();
        }
    }
}
