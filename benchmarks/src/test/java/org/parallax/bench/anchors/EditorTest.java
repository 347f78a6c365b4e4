package org.parallax.bench.anchors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.language.Sentences;

/** The generator edits in many ways, and the same seed edits the same. */
class EditorTest {

    private static final String TEXT = IntStream.range(0, 60)
            .mapToObj(i -> "Sentence number " + i + " is not like \"the others\" of this text.")
            .collect(Collectors.joining(" "));

    private static EditedText edited(long seed) {
        OldArticle old = OldArticle.of(TEXT, Sentences.in(TEXT));
        return new Editor(old, List.of("It rained in another article altogether."), seed).edit();
    }

    @Test
    void theSameSeedGivesTheSameEdit() {
        assertThat(edited(1).text())
                .isEqualTo(edited(1).text())
                .isNotEqualTo(edited(2).text());
    }

    @Test
    void sentencesAreDoubledTakenOutMovedAndPutIn() {
        List<Integer> order = edited(3).pieces().stream().map(Piece::sentence).toList();
        assertThat(order)
                .contains(Piece.FOREIGN)
                .isNotEqualTo(order.stream().sorted().toList());
        assertThat(order.stream().distinct().count()).isLessThan(order.size());
        assertThat(IntStream.range(0, 60).filter(i -> !order.contains(i))).isNotEmpty();
    }

    @Test
    void everyUnitKnowsWhereItCameFrom() {
        for (Piece piece : edited(4).pieces()) {
            assertThat(piece.origins()).hasSameSizeAs(piece.text().toCharArray());
            for (int at = 0; at < piece.origins().length; at++) {
                int origin = piece.origins()[at];
                if (origin >= 0 && Character.isLetterOrDigit(TEXT.charAt(origin))) {
                    assertThat(piece.text().charAt(at)).isEqualTo(TEXT.charAt(origin));
                }
            }
        }
    }

    @Test
    void noWordIsPutInBesideItself() {
        String one = "They were there.";
        Piece piece = OldArticle.of(one, Sentences.in(one)).piece(0);
        for (int seed = 0; seed < 200; seed++) {
            assertThat(new Rewording("were", new SplittableRandom(seed))
                            .reworded(piece)
                            .text())
                    .doesNotContain("were were");
        }
    }

    @Test
    void aRewordingChangesOneThingAndSaysWhich() {
        OldArticle old = OldArticle.of(TEXT, Sentences.in(TEXT));
        for (int seed = 0; seed < 200; seed++) {
            Piece piece = old.piece(seed % 60);
            Piece changed = new Rewording(TEXT, new SplittableRandom(seed)).reworded(piece);
            long kept = IntStream.of(changed.origins()).filter(at -> at >= 0).count();
            assertThat(kept).isGreaterThan(piece.text().length() * 2 / 3);
            assertThat(changed.text().equals(piece.text()))
                    .isEqualTo(kept == changed.text().length()
                            && kept == piece.text().length());
        }
    }

    @Test
    void aSentenceWithNothingToChangeStaysAsItIs() {
        OldArticle old = OldArticle.of("___.", Sentences.in("___."));
        assertThat(new Rewording("some words here", new SplittableRandom(1))
                        .reworded(old.piece(0))
                        .text())
                .isEqualTo("___.");
    }
}
