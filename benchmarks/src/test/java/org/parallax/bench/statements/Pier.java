package org.parallax.bench.statements;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.bench.Bench;

/**
 * An invented article in a folder as the corpora are, and what a reader says of it.
 *
 * @param folder for the corpus, the marks and what commands write
 * @param said what they said
 */
record Pier(Path folder, StringWriter said) {

    static final String FILE = "text/tide-news_2031-05-14_pier-shut.txt";

    static final String TEXT = """
            Harbour board shuts the old pier

            The harbour board has shut the old pier of Tarn. “The beams are rotten,” Ada Brook, the head of the board, said on Monday.

            Mayor Lew Finch promised to build a new pier by the end of the year. Brook said that the ferries would land at the quay.
            """;

    static Pier in(Path folder) throws IOException {
        Path text = folder.resolve("corpora").resolve(FILE);
        Files.createDirectories(text.getParent());
        Files.writeString(text, TEXT);
        return new Pier(folder, new StringWriter());
    }

    Path corpora() {
        return folder.resolve("corpora");
    }

    /** A row on the statement whose cue stands last before some words. */
    static String statement(String cue, String before, String act, String day, String speaker) {
        int start = TEXT.lastIndexOf(cue, TEXT.indexOf(before));
        return row("S", start, start + cue.length(), act, day, speaker);
    }

    static String promise(String sentence, String kind, String bound) {
        int start = TEXT.indexOf(sentence);
        return row("P", start, start + sentence.length(), kind, bound);
    }

    private static String row(String kind, int start, int end, String... cells) {
        return FILE + "\t" + kind + "\t" + start + "\t" + end + "\t"
                + List.of(cells).stream().collect(Collectors.joining("\t"));
    }

    Path marked(String... rows) throws IOException {
        return Files.write(folder.resolve("marks.tsv"), List.of(rows));
    }

    int run(String... arguments) {
        return Bench.commandLine()
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said))
                .execute(arguments);
    }
}
