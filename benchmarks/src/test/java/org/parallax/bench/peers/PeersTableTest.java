package org.parallax.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.parallax.bench.figure.Figure;

class PeersTableTest {

    private static PeerRun run(double seconds, int things, int named) {
        ReadArticle article = new ReadArticle(seconds, seconds / 2, things, named);
        return new PeerRun(List.of(article, article), OptionalLong.of(100));
    }

    private static double row(PeersTable table, String name) {
        return table.rows().stream()
                .filter(row -> row.name().equals(name))
                .mapToDouble(Figure::value)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aProgramHasItsRows() {
        PeersTable table = new PeersTable();
        table.add("Snail", "quotes", run(4, 5, 1));
        assertThat(row(table, "Snail: articles a second")).isEqualTo(.25);
        assertThat(row(table, "Snail: articles a processor second")).isEqualTo(.5);
        assertThat(row(table, "Snail: quotes an article")).isEqualTo(5);
        assertThat(row(table, "Snail: of these with a speaker, in hundredths")).isEqualTo(20);
        assertThat(row(table, "Snail: MiB resident at most")).isEqualTo(100);
    }

    @Test
    void theRatioSaysHowManyTimesFasterWeAre() {
        PeersTable table = new PeersTable();
        table.compare("Snail", run(.1, 0, 0), run(4, 0, 0));
        assertThat(row(table, "Parallax over Snail, by the clock")).isEqualTo(40, offset(1e-9));
    }

    @Test
    void severalThreadsStandBesideOneOfThePeer() {
        PeersTable table = new PeersTable();
        table.addTogether(2, 10);
        table.compareTogether("Snail", 2, 10, run(4, 0, 0));
        assertThat(row(table, "Parallax on 2 threads: articles a second")).isEqualTo(10);
        assertThat(row(table, "Parallax on 2 threads over Snail on one, by the clock"))
                .isEqualTo(40, offset(1e-9));
    }

    @Test
    void aDriversLinesAreRead() {
        assertThat(ReadArticle.of("READ 1.5 1.25 7 6")).contains(new ReadArticle(1.5, 1.25, 7, 6));
        assertThat(ReadArticle.of("Adding annotator ner")).isEmpty();
    }
}
