package org.parallax.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelLoaderTest {

    @TempDir
    Path folder;

    @Test
    void aFolderWithoutAModelIsNamedWithWhatBelongsThere() {
        thenItSays("model.json", "it is not there", "encoder.onnx, linker.onnx, vocab.txt and model.json");
    }

    @Test
    void brokenFilesAreNamed() throws IOException {
        give("model.json", "{");
        thenItSays("model.json");
        give("model.json", "{}");
        thenItSays("model.json", "it has no version");
        give("model.json", "{\"version\": \"trial\"}");
        give("vocab.txt", "the\n##s\n");
        thenItSays("vocab.txt", "there is no piece [CLS]");
        give("vocab.txt", "[UNK]\n[CLS]\n[SEP]\n[unused0]\n");
        give("linker.onnx", "not a network");
        thenItSays("linker.onnx");
    }

    private void give(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content);
    }

    private void thenItSays(String... parts) {
        assertThatThrownBy(() -> OnnxTagger.from(folder))
                .isInstanceOf(UnusableModelException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContainingAll(parts);
    }
}
