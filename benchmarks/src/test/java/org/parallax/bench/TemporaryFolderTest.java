package org.parallax.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TemporaryFolderTest {

    @Test
    void itIsGoneWithAllThatIsInIt() throws IOException {
        Path path;
        try (TemporaryFolder folder = new TemporaryFolder()) {
            path = folder.path();
            Files.writeString(Files.createDirectories(path.resolve("a/b")).resolve("page.html"), "x");
            assertThat(path).isDirectory();
        }
        assertThat(path).doesNotExist();
    }
}
