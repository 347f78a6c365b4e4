package org.parallax.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parallax.bench.TemporaryFolder;

/** What a peer marks in texts, to be scored as our own marks are. */
public final class PeerMarks {

    private PeerMarks() {}

    /**
     * A text for a peer.
     *
     * @param date of its publication (ISO), or "" where it is not known
     */
    public record DatedText(String text, String date) {}

    /** The marks of each text, in the order of the texts. At first this fetches the peer's jars. */
    public static List<List<PeerMark>> in(List<DatedText> texts, Driver driver)
            throws IOException, InterruptedException {
        try (TemporaryFolder folder = new TemporaryFolder()) {
            return read(written(texts, folder.path()), driver);
        }
    }

    private static List<String> written(List<DatedText> texts, Path folder) throws IOException {
        List<String> rows = new ArrayList<>();
        for (DatedText text : texts) {
            Path file = Files.writeString(folder.resolve(rows.size() + ".txt"), text.text());
            rows.add(file.toAbsolutePath() + "\t" + text.date());
        }
        return rows;
    }

    private static List<List<PeerMark>> read(List<String> rows, Driver driver)
            throws IOException, InterruptedException {
        List<List<PeerMark>> marks = new ArrayList<>();
        List<PeerMark> current = new ArrayList<>();
        PeerProcess.run(driver, rows, 0, (line, process) -> {
            PeerMark.of(line).ifPresent(current::add);
            if (ReadArticle.of(line).isPresent()) {
                marks.add(List.copyOf(current));
                current.clear();
            }
        });
        if (marks.size() != rows.size()) {
            throw new IOException(driver.title() + " read " + marks.size() + " of " + rows.size() + " texts");
        }
        return marks;
    }
}
