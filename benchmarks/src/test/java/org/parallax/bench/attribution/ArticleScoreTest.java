package org.parallax.bench.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;
import org.parallax.bench.figure.Matches;

class ArticleScoreTest {

    private static final String TEXT =
            "Mira said the old ferry sails. “It is late,” she added. It is feared that fog comes.";

    private static List<TextSpan> at(String words) {
        return words.isEmpty()
                ? List.of()
                : Arrays.stream(words.split(" / "))
                        .map(w -> new TextSpan(TEXT.indexOf(w), TEXT.indexOf(w) + w.length()))
                        .toList();
    }

    private static Attributed that(String source, String cue, String content) {
        return new Attributed(at(source), at(cue), at(content));
    }

    private static final Attributed MIRA = that("Mira", "said", "the old ferry sails");
    private static final Attributed SHE = that("she", "added", "“It is late,”");
    private static final Attributed NOBODY = that("", "is feared", "that fog comes");

    private static ArticleScore score(List<Attributed> gold, List<Attributed> found) {
        return new ArticleScore(TEXT, gold, found);
    }

    private static ArticleScore found(Attributed... found) {
        return score(List.of(MIRA, SHE, NOBODY), List.of(found));
    }

    @Test
    void whatIsEqualIsRight() {
        ArticleScore score = found(MIRA, SHE, NOBODY);
        assertThat(score.count(Measure.WHOLE)).isEqualTo(new Matches(3, 3, 3));
        assertThat(score.count(Measure.QUOTE).f1()).isEqualTo(100);
        assertThat(score.count(Measure.CONTENT_WORDS).f1()).isEqualTo(100);
    }

    @Test
    void halfOfTheWordsIsEnoughForTheWholeButNotForTheExact() {
        ArticleScore score = found(that("Mira", "said", "ferry sails"));
        assertThat(score.count(Measure.WHOLE).right()).isEqualTo(1);
        assertThat(score.count(Measure.QUOTE).right()).isZero();
        assertThat(score.count(Measure.CONTENT_EXACT).right()).isZero();
        assertThat(score.count(Measure.SOURCE_EXACT).right()).isEqualTo(1);
        assertThat(found(that("Mira", "said", "sails")).count(Measure.WHOLE).right())
                .isZero();
    }

    @Test
    void everyPartMustOverlap() {
        assertThat(found(that("fog", "said", "the old ferry sails"))
                        .count(Measure.WHOLE)
                        .right())
                .isZero();
        assertThat(found(that("Mira", "added", "the old ferry sails"))
                        .count(Measure.WHOLE)
                        .right())
                .isZero();
    }

    @Test
    void aSourceWhereThereIsNoneIsWrongAndTheOtherWayRound() {
        assertThat(found(that("fog", "is feared", "that fog comes"))
                        .count(Measure.WHOLE)
                        .right())
                .isZero();
        assertThat(found(that("", "said", "the old ferry sails"))
                        .count(Measure.WHOLE)
                        .right())
                .isZero();
    }

    @Test
    void marksAtTheEndsDoNotSpoilTheExact() {
        assertThat(found(that("she", "added", "It is late"))
                        .count(Measure.QUOTE)
                        .right())
                .isEqualTo(1);
    }

    @Test
    void oneThatIsFoundTwiceIsRightOnce() {
        assertThat(found(MIRA, MIRA).count(Measure.WHOLE)).isEqualTo(new Matches(1, 2, 3));
    }

    @Test
    void theBetterPartnerIsTaken() {
        ArticleScore score = score(List.of(MIRA), List.of(that("Mira", "said", "ferry sails"), MIRA));
        assertThat(score.isRight(0)).isFalse();
        assertThat(score.isRight(1)).isTrue();
    }

    @Test
    void recallIsToldByKind() {
        ArticleScore score = found(MIRA, SHE);
        assertThat(score.count(Measure.DIRECT)).isEqualTo(new Matches(1, 0, 1));
        assertThat(score.count(Measure.INDIRECT)).isEqualTo(new Matches(1, 0, 2));
        assertThat(score.count(Measure.PRONOUN)).isEqualTo(new Matches(1, 0, 1));
        assertThat(score.count(Measure.NO_SOURCE)).isEqualTo(new Matches(0, 0, 1));
        assertThat(score.count(Measure.SOURCE_NAMED)).isEqualTo(new Matches(2, 0, 2));
    }

    @Test
    void errorsAreListedByPlaceWithoutText() {
        ErrorList list = new ErrorList();
        List<Attributed> gold = List.of(MIRA, SHE);
        List<Attributed> found = List.of(MIRA, NOBODY);
        list.add("a1", gold, found, score(gold, found));
        assertThat(list.lines())
                .containsExactly(
                        "article\terror\tsource\tcue\tcontent",
                        "a1\tmissed\t45-48\t49-54\t31-44",
                        "a1\twrong\t\t59-68\t69-83");
    }
}
