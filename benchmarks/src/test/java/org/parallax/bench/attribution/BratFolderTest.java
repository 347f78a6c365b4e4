package org.parallax.bench.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BratFolderTest {

    @TempDir
    Path folder;

    @Test
    void articlesAreReadByNameWithTheirMarks() throws IOException {
        give("text/b.txt", "Nobody spoke.");
        give("ann/b.ann", "");
        give("text/a.txt", "Ana said no.");
        give("ann/a.ann", "T1\tCue 4 8\tsaid\nT2\tContent 9 11\tno\nE1\tAttribution:T1 Cue:T1 Content:T2\n");
        assertThat(BratFolder.read(folder)).extracting(MarkedArticle::id).containsExactly("a", "b");
        assertThat(BratFolder.read(folder).get(0).attributions()).hasSize(1);
    }

    private void give(String file, String content) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), content);
    }
}
