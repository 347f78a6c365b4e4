package org.parallax.bench.anchors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentences;

/** The generator knows where a span is, by where its units came from and what stands beside it. */
class WhereaboutsTest {

    private static final String TEXT =
            "The mill of Tarn is sold. The reeve of Tarn is away. The road to Lisk is shut.\n\n"
                    + "The bell of Lisk is cracked. The salt of Lisk is dear.";

    private static final OldArticle OLD = OldArticle.of(TEXT, Sentences.in(TEXT));
    private static final TextSpan REEVE = new TextSpan(26, 52);
    private static final Piece MILL = OLD.piece(0);
    private static final Piece AWAY = OLD.piece(1);
    private static final Piece ROAD = OLD.piece(2);
    private static final Piece BELL = OLD.piece(3);
    private static final Piece SALT = OLD.piece(4);
    private static final Piece ANOTHER = AWAY.with(13, 17, "Lisk");

    private static Truth truth(TextSpan span, Piece... pieces) {
        return new Whereabouts(OLD, EditedText.of(List.of(pieces), OLD)).of(span);
    }

    private static void thenStands(Truth truth, int start) {
        assertThat(truth).isEqualTo(new Truth.Stands(new TextSpan(start, start + REEVE.length())));
    }

    @Test
    void theOldTextIsPutTogetherAgain() {
        assertThat(EditedText.of(List.of(MILL, AWAY, ROAD, BELL, SALT), OLD).text())
                .isEqualTo(TEXT);
        assertThat(REEVE.of(TEXT)).isEqualTo("The reeve of Tarn is away.");
        thenStands(truth(REEVE, MILL, AWAY, ROAD, BELL, SALT), 26);
    }

    @Test
    void aSentenceThatMovedIsWhereItIs() {
        thenStands(truth(REEVE, AWAY, MILL, ROAD), 0);
        thenStands(truth(REEVE, MILL, ROAD, BELL, SALT, AWAY), 26 + 26 + 1 + 29 + 23 + 4);
    }

    @Test
    void aSentenceTakenOutOrChangedIsGone() {
        assertThat(truth(REEVE, MILL, ROAD)).isEqualTo(new Truth.Gone());
        assertThat(truth(REEVE, MILL, ANOTHER, ROAD)).isEqualTo(new Truth.Gone());
    }

    @Test
    void aPhraseBesideTheChangeStands() {
        TextSpan isAway = new TextSpan(44, 51);
        assertThat(isAway.of(TEXT)).isEqualTo("is away");
        assertThat(truth(isAway, MILL, ANOTHER, ROAD)).isEqualTo(new Truth.Stands(new TextSpan(44, 51)));
    }

    @Test
    void ofTwoTheOneBesideItsOldNeighboursIsIt() {
        thenStands(truth(REEVE, MILL, AWAY, ROAD, BELL, AWAY.copied(), SALT), 26);
        thenStands(truth(REEVE, AWAY.copied(), BELL, MILL, AWAY, SALT), 26 + 2 + 28 + 2 + 26);
    }

    @Test
    void ofTwoWithAsManyNeighboursNeitherIs() {
        assertThat(truth(REEVE, MILL, AWAY, AWAY.copied(), ROAD)).isInstanceOf(Truth.Alike.class);
        assertThat(truth(REEVE, MILL, ROAD, AWAY.copied(), BELL, AWAY)).isInstanceOf(Truth.Alike.class);
    }

    @Test
    void whatWasChangedInItsPlaceIsGoneThoughACopyStands() {
        assertThat(truth(REEVE, MILL, ANOTHER, ROAD, BELL, AWAY.copied())).isEqualTo(new Truth.Gone());
        thenStands(truth(REEVE, MILL, AWAY, ROAD, ANOTHER.copied(), BELL), 26);
    }

    @Test
    void sentencesThatAreTheSameStandForOneAnother() {
        String twice = "It rains on Tarn. The mill is sold. It rains on Tarn. The road is shut.";
        OldArticle old = OldArticle.of(twice, Sentences.in(twice));
        EditedText edited = EditedText.of(List.of(old.piece(1), old.piece(2), old.piece(3)), old);
        assertThat(new Whereabouts(old, edited).of(new TextSpan(36, 53)))
                .isEqualTo(new Truth.Stands(new TextSpan(18, 35)));
    }

    @Test
    void setAnewItIsTheSame() {
        Piece set = AWAY.withLike(3, '\u00a0').withUnseen(6, '\u00ad');
        assertThat(truth(REEVE, MILL, set, ROAD)).isEqualTo(new Truth.Stands(new TextSpan(26, 53)));
    }

    @Test
    void anAnswerIsJudgedByTheTruth() {
        TextSpan here = new TextSpan(1, 5);
        TextSpan there = new TextSpan(7, 9);
        Judged.Kind kind = Judged.Kind.PHRASE;
        assertThat(new Judged(kind, new Truth.Stands(here), Optional.of(here)).isFound())
                .isTrue();
        assertThat(new Judged(kind, new Truth.Stands(here), Optional.of(there)).isWrong())
                .isTrue();
        assertThat(new Judged(kind, new Truth.Stands(here), Optional.empty()).isWrong())
                .isFalse();
        assertThat(new Judged(kind, new Truth.Gone(), Optional.of(there)).isWrong())
                .isTrue();
        assertThat(new Judged(kind, new Truth.Alike(here), Optional.of(there)).isWrong())
                .isTrue();
        assertThat(new Judged(kind, new Truth.Alike(here), Optional.of(here)).isWrong())
                .isFalse();
    }
}
