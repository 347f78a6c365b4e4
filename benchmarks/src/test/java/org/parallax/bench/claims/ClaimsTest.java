package org.parallax.bench.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.bench.claims.ClaimPair.Claim;
import org.parallax.bench.claims.ClaimPair.Relation;
import org.parallax.bench.figure.Figure;
import org.parallax.model.OnnxTagger;

class ClaimsTest {

    private static final String ONE_PAIR = """
            {"data": [{"claim_a": "The dam holds.", "claim_b": "The dam leaks.", "article_a": "Dam safe",
              "article_b": "Fears for dam", "date": "2031-03-02", "relation": 1, "rationale": ["leaks"]}]}
            """;

    @TempDir
    private Path folder;

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void eachFileSaysWhichRelationItsPairsWereJudgedFor() throws IOException {
        file("set-strength-train.json", ONE_PAIR.replace("\"relation\": 1", "\"relation\": 0"));
        file("set-weak-train.json", ONE_PAIR);
        assertThat(ClaimPair.read(folder))
                .containsExactly(
                        new ClaimPair(
                                new Claim("Dam safe", "The dam holds."),
                                new Claim("Fears for dam", "The dam leaks."),
                                LocalDate.of(2031, 3, 2),
                                Relation.STRENGTHENS,
                                false),
                        new ClaimPair(
                                new Claim("Dam safe", "The dam holds."),
                                new Claim("Fears for dam", "The dam leaks."),
                                LocalDate.of(2031, 3, 2),
                                Relation.WEAKENS,
                                true));
    }

    @Test
    void aMissingFileAndAPairWithoutADayAreNamed() throws IOException {
        assertThatThrownBy(() -> ClaimPair.read(folder)).hasMessageContaining("*-strength-*.json");
        file("set-strength-train.json", ONE_PAIR.replace("2031-03-02", "some day"));
        assertThatThrownBy(() -> ClaimPair.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("set-strength-train.json")
                .hasMessageContaining("day");
        file("set-strength-train.json", ONE_PAIR.replace("The dam leaks.", ""));
        assertThatThrownBy(() -> ClaimPair.read(folder)).hasMessageContaining("lacks a claim");
    }

    @Test
    void whatTheAccountLaysSideBySideIsAgreementOrDifference() {
        try (OnnxTagger tagger = OnnxTagger.shipped()) {
            String twelve = "Twelve people were killed when the ferry Marigold sank off Port Selwyn on Monday.";
            JudgedPair differing =
                    JudgedPair.of(pair(twelve, twelve.replace("Twelve", "Seventeen"), Relation.WEAKENS, true), tagger);
            assertThat(differing.differ()).isTrue();
            JudgedPair strangers = JudgedPair.of(
                    pair(twelve, "The library in Oldham Street has new chairs.", Relation.WEAKENS, false), tagger);
            assertThat(strangers.differ()).isFalse();
            assertThat(strangers.agree()).isFalse();
            assertThat(JudgedPair.of(pair(twelve, twelve, Relation.STRENGTHENS, true), tagger)
                            .agree())
                    .isTrue();
        }
    }

    @Test
    void pairsAreCountedUnderTheirOwnRelationOnly() {
        ClaimPair weak = pair("a", "b", Relation.WEAKENS, true);
        ClaimPair plain = pair("a", "b", Relation.WEAKENS, false);
        ClaimPair strong = pair("a", "b", Relation.STRENGTHENS, true);
        List<Figure> rows = ClaimsCommand.table(
                        List.of(
                                new JudgedPair(weak, true, true),
                                new JudgedPair(weak, true, false),
                                new JudgedPair(plain, false, true),
                                new JudgedPair(strong, true, true)),
                        "none")
                .rows();
        assertThat(rows).extracting(Figure::value).containsExactly(100.0, 100.0, 100.0, 50.0, 50.0, 50.0);
    }

    private static ClaimPair pair(String first, String second, Relation relation, boolean holds) {
        return new ClaimPair(
                new Claim("One", first), new Claim("Another", second), LocalDate.of(2031, 3, 2), relation, holds);
    }
}
