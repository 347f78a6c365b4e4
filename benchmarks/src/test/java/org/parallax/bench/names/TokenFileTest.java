package org.parallax.bench.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenFileTest {

    @TempDir
    Path folder;

    private List<List<List<Token>>> read(String... lines) throws IOException {
        return TokenFile.read(Files.write(folder.resolve("rows"), List.of(lines)));
    }

    private static List<String> words(List<List<Token>> document) {
        return TokenFile.words(document).stream()
                .map(words -> String.join(" ", words))
                .toList();
    }

    @Test
    void emptyLinesPartSentences() throws IOException {
        assertThat(words(read("Ana\tB-Person", "rows\tO", "", "Jon\tB-Person", "rests\tO")
                        .get(0)))
                .containsExactly("Ana rows", "Jon rests");
    }

    @Test
    void columnsArePartedBySpacesOrTabsAndTheTagIsTheLast() throws IOException {
        assertThat(read("Ana NNP I-PER", "rows VBZ O").get(0).get(0))
                .containsExactly(new Token("Ana", "I-PER"), new Token("rows", "O"));
        assertThat(read("Tide\tI-Organization\tB-Location").get(0).get(0))
                .containsExactly(new Token("Tide", "B-Location"));
    }

    @Test
    void theAddressOfThePageIsNoSentence() throws IOException {
        assertThat(words(read("https://tern.example/ana\tO", "Ana\tB-Person").get(0)))
                .containsExactly("Ana");
    }

    @Test
    void aFileMayHoldSeveralDocuments() throws IOException {
        assertThat(read("-DOCSTART- O", "", "Ana I-PER", "-DOCSTART- O", "", "Jon I-PER", "rests O"))
                .hasSize(2);
    }

    @Test
    void anotherFormatIsNotRead() throws IOException {
        assertThat(read("[entities]", "", "Person of a ship")).isEmpty();
        assertThat(read("just_words")).isEmpty();
        assertThat(read("1-1\t0-3\tAna\tperson[1]")).isEmpty();
    }

    @Test
    void aFolderIsReadToTheBottomAndOtherFilesAreLeftOut() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("b/one.conll"), "-DOCSTART- O\n\nAna I-PER\n-DOCSTART- O\n\nJon I-PER\n");
        Files.writeString(folder.resolve("a.tsv"), "Ana\tB-Person\n");
        Files.writeString(folder.resolve("about.txt"), "How to read this folder.\n");
        assertThat(NamesFolder.read(folder))
                .extracting(NamedText::id)
                .containsExactly("a.tsv", "b/one.conll#1", "b/one.conll#2");
    }
}
