package org.parallax.bench.pronouns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.article.TextSpan;
import org.parallax.bench.figure.Figure;
import org.parallax.language.Tagger;
import org.parallax.language.Tagging;
import org.parallax.language.Tagging.Name;
import org.parallax.language.Tagging.NameType;
import org.parallax.reading.Reader;

/** Documents with the whole reader and a tagger that finds one name. */
class PronounTableTest {

    @TempDir
    Path folder;

    /** A tagger that knows Mr. Jon Lund. */
    private static final class KnowsJonLund implements Tagger {

        @Override
        public Tagging tag(String text) {
            int at = text.indexOf("Jon Lund");
            return new Tagging(
                    List.of(), at < 0 ? List.of() : List.of(new Name(new TextSpan(at, at + 8), NameType.PERSON, 1)));
        }

        @Override
        public String version() {
            return "knows Jon Lund";
        }
    }

    private Resolved resolved(String file) throws IOException {
        Path written = new GumText()
                .sentence()
                .token("It", "object[5]", "cata", "3-4[3_5]")
                .words("floats .")
                .sentence()
                .words("Mr.")
                .token("Jon", "person[1]", "ana", "3-1[2_1]")
                .token("Lund", "person[1]")
                .words("rows .")
                .sentence()
                .token("He", "person[2]", "ana", "3-3[4_2]")
                .words("likes")
                .token("his", "object[3]|person[4]")
                .token("oar", "object[3]")
                .words(".")
                .write(folder, file);
        return Resolved.by(new Reader(new KnowsJonLund()), GumFile.read(written));
    }

    private static Map<String, Double> figures(List<Resolved> documents) {
        return PronounTable.of(documents, "none").rows().stream()
                .collect(Collectors.toMap(Figure::name, Figure::value));
    }

    @Test
    void personsAndOthersAreToldApart() throws IOException {
        Map<String, Double> figures = figures(List.of(resolved("a.tsv")));
        assertThat(figures).containsEntry("persons, F1", 100.0);
        assertThat(figures).containsEntry("others, F1", 0.0);
        assertThat(figures)
                .containsEntry("right", 2.0)
                .containsEntry("unresolved", 1.0)
                .containsEntry("wrong", 0.0);
        assertThat(figures.get("  recall, all")).isCloseTo(66.7, within(.1));
        assertThat(figures).containsEntry("  precision, all", 100.0);
        assertThat(figures).containsEntry("possessive, F1", 100.0);
    }

    @Test
    void aDocumentIsHeldOutByTheHashOfItsFilesName() throws IOException {
        Resolved trains = resolved("a.tsv");
        Resolved scores = resolved("g.tsv");
        assertThat(trains.isHeldOut()).isFalse();
        assertThat(scores.isHeldOut()).as("SHA-1 of g.tsv is 0 modulo 5").isTrue();
        assertThat(figures(List.of(trains, scores))).containsEntry("right", 4.0).containsEntry("held out: right", 2.0);
    }

    @Test
    void withoutHeldOutDocumentsThereAreNoSuchRows() throws IOException {
        assertThat(figures(List.of(resolved("a.tsv")))).doesNotContainKey("held out: right");
    }
}
