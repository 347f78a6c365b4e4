package org.parallax.bench.many;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Very many pages are made, read in a process of their own, and counted. */
class ManyCommandTest {

    @TempDir
    private Path folder;

    @Test
    void pagesAreMadeAThousandAFolderAndOneOfThemIsEmpty() throws Exception {
        InventedPages.write(folder, 1_001);
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> pages = files.filter(Files::isRegularFile).sorted().toList();
            assertThat(pages).hasSize(1_001);
            assertThat(pages.get(500)).isEmptyFile();
            assertThat(pages.stream().filter(page -> page.toFile().length() == 0))
                    .hasSize(1);
            assertThat(pages.get(1_000)).startsWith(folder.resolve("0001"));
        }
    }

    @Test
    void aRunCountsTheArticlesAndItsMemory() throws Exception {
        InventedPages.write(folder, 30);
        ExtractRun run = ExtractRun.of(folder, 30, "64m", 1);
        assertThat(run.articles()).isEqualTo(30);
        assertThat(run.seconds()).isPositive();
        assertThat(run.processorSeconds()).isPositive();
        if (Files.exists(Path.of("/proc/self/status"))) {
            assertThat(run.residentEarly().orElseThrow()).isPositive();
            assertThat(run.residentLate().orElseThrow()).isPositive();
        }
    }
}
