package org.parallax.bench.laid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTextTest {

    @TempDir
    Path folder;

    private CorpusText read(String json) throws IOException {
        return CorpusText.read(Lamp.write(folder, "article.json", json));
    }

    @Test
    void aTextIsTakenAsItIs() throws IOException {
        assertThat(read("{\"title\":\"Lamp\",\"text\":\"One.\\n\\nTwo.\"}").text())
                .isEqualTo("Lamp\n\nOne.\n\nTwo.");
    }

    @Test
    void paragraphsOfSentencesBecomeLines() throws IOException {
        assertThat(read("{\"title\":\"Lamp\",\"body-paragraphs\":[[\"One.\",\"Two.\"],[\"Three.\"]]}")
                        .text())
                .isEqualTo("Lamp\n\nOne. Two.\nThree.");
    }

    @Test
    void thePlainTextsFirstLineIsItsTitle() throws IOException {
        Path file = Lamp.write(folder, "lamp.txt", "Lamp \n\nOne.\n\nTwo.\n");
        assertThat(CorpusText.read(file).text()).isEqualTo("Lamp\n\nOne.\n\nTwo.");
    }

    @Test
    void aTextOfOneLineIsAllBody() throws IOException {
        assertThat(CorpusText.read(Lamp.write(folder, "lamp.txt", "One lamp.")))
                .isEqualTo(new CorpusText("", "One lamp."));
    }

    @Test
    void anotherFileIsRefused() {
        assertThatThrownBy(() -> read("{\"name\":\"Lamp\"}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no text");
        assertThatThrownBy(() -> CorpusText.read(folder.resolve("nowhere.json")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nowhere.json");
    }
}
