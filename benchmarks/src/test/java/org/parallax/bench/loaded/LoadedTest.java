package org.parallax.bench.loaded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.bench.figure.Figure;

class LoadedTest {

    private static final String FILE = """
            text;label_bias;biased_words
            "The ""clever"" regime; and more";Biased;['regime', "can't abide"]
            The council met.;Non-biased;[]
            Nobody agreed.;No agreement;[]
            """;

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("babe.csv"), text);
    }

    @Test
    void sentencesAreReadWithTheirWords() throws IOException {
        List<MarkedSentence> sentences = MarkedSentence.read(file(FILE));
        assertThat(sentences).hasSize(2);
        assertThat(sentences.get(0).text()).isEqualTo("The \"clever\" regime; and more");
        assertThat(sentences.get(0).biased()).isTrue();
        assertThat(sentences.get(0).words()).containsExactlyInAnyOrder("regime", "cant", "abide");
        assertThat(sentences.get(1).words()).isEmpty();
    }

    @Test
    void aFileWithoutTheColumnsIsRefused() throws IOException {
        Path file = file("text;words\na;b\n");
        assertThatThrownBy(() -> MarkedSentence.read(file)).hasMessageContaining("label_bias");
    }

    @Test
    void wordsAndSentencesAreScoredApart() {
        MarkedSentence biased = new MarkedSentence("", true, Set.of("regime", "whim"));
        MarkedSentence plain = new MarkedSentence("", false, Set.of());
        List<Figure> rows = LoadedCommand.table(
                        List.of(
                                new ScoredSentence(biased, Set.of("regime", "harbour")),
                                new ScoredSentence(plain, Set.of()),
                                new ScoredSentence(plain, Set.of("mayor"))),
                        "none")
                .rows();
        assertThat(rows).extracting(Figure::value).satisfies(values -> {
            assertThat(values.get(0)).isEqualTo(100 / 3.0);
            assertThat(values.get(1)).isEqualTo(50);
            assertThat(values.get(2)).isEqualTo(50);
            assertThat(values.get(3)).isEqualTo(100);
            assertThat(values.get(4)).isEqualTo(200 / 3.0);
        });
    }
}
