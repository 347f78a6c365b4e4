package org.parallax.bench.pronouns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AntecedentMarksTest {

    private static final String TEXT = "A boat sinks\nAda Brook left it. She says it rained.";

    @TempDir
    private Path folder;

    @BeforeEach
    void an_article() throws IOException {
        Files.writeString(folder.resolve("boat.txt"), TEXT);
    }

    private String place(String words, int from) {
        int start = TEXT.indexOf(words, from);
        return start + "-" + (start + words.length());
    }

    private List<Pronoun> pronouns(String... rows) throws IOException {
        Path marks = folder.resolve("marks.tsv");
        Files.write(marks, List.of(rows));
        MarkedText text = AntecedentMarks.read(marks).over(folder).get(0);
        return Pronoun.in(text);
    }

    @Test
    void a_row_is_what_means_one_thing_and_a_pronoun_alone_means_nothing() throws IOException {
        List<Pronoun> pronouns = pronouns(
                "boat\t" + place("Ada Brook", 0) + "\t" + place("She", 0),
                "boat\t" + place("A boat", 0) + "\t" + place("it", 0),
                "boat\t" + place("it rained", 0).replaceFirst("-.*", "") + "-" + (TEXT.indexOf("it rained") + 2));

        assertThat(pronouns).hasSize(3);
        assertThat(pronouns.get(0).meant()).hasSize(1);
        assertThat(pronouns.get(1).meant()).extracting(Marked::isPerson).containsExactly(true);
        assertThat(pronouns.get(2).meant()).isEmpty();
    }

    @Test
    void a_row_without_places_is_named() {
        assertThatThrownBy(() -> pronouns("boat\tthe boat"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("marks.tsv")
                .hasMessageContaining("the boat");
    }

    @Test
    void whose_article_is_not_there_is_said() {
        assertThatThrownBy(() -> pronouns("other\t0-6\t10-12"))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("other.txt");
    }
}
