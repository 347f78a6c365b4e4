package org.parallax.timeline.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.timeline.row.RulesOfRows.joined;
import static org.parallax.timeline.row.RulesOfRows.thenOne;
import static org.parallax.timeline.row.RulesOfRows.thenTwo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.timeline.passage.Drawn;
import org.parallax.timeline.passage.ToldEvent;

/** Two rows of one day that are one: what two outlets tell much alike, and what somebody said with what they did. */
class RowsOfOneDayTest {

    private static final RowsThatAreOne.Rule ALIKE = new TwoOutletsTellADayMuchAlike();
    private static final RowsThatAreOne.Rule SAID = new ASayingIsOfWhatItsSpeakerDidThatDay();

    private static Drawn radio(String article) {
        return Drawn.in(article).words("oppos", "pier", "toll", "radio", "again");
    }

    @Test
    void mostOfTheWordsOfTwoOutletsMakeThemOne() {
        thenOne(ALIKE, radio("a"), Drawn.in("b").words("oppos", "pier", "toll", "radio", "fog"));
    }

    @Test
    void threeWordsAreTooFew() {
        thenTwo(ALIKE, radio("a"), Drawn.in("b").words("oppos", "pier", "toll"));
    }

    @Test
    void aStretchOfDaysIsNoDay() {
        thenTwo(ALIKE, radio("a").from("2031-05-05", "2031-05-06"), radio("b").from("2031-05-05", "2031-05-06"));
        thenTwo(ALIKE, radio("a"), radio("b").on("2031-05-06"));
    }

    @Test
    void twoSentencesOfOneArticleStayTwo() {
        thenTwo(ALIKE, radio("a"), radio("a").sentence(4));
    }

    @Test
    void theSameByAnotherIsAnother() {
        thenTwo(
                ALIKE,
                radio("a").deed(Set.of("vote"), Set.of("house")),
                radio("b").deed(Set.of("vote"), Set.of("senat")));
    }

    @Test
    void whatIsQuotedOfASpeakerIsOfWhatTheSpeakerDid() {
        thenOne(SAID, radio("a").by("e-1"), radio("b").by("e-1").saying());
        assertThat(joined(SAID, radio("a").by("e-1"), radio("b").by("e-1").saying())
                        .orElseThrow()
                        .shown()
                        .article())
                .isEqualTo("a");
    }

    @Test
    void whatAnotherDidIsNot() {
        thenTwo(SAID, radio("a").by("e-1"), radio("b").by("e-2").saying());
        thenTwo(SAID, radio("a"), radio("b").by("e-2").saying());
        thenTwo(SAID, radio("a"), radio("b").saying());
    }

    @Test
    void twoSayingsOrTwoDeedsAreNoSuch() {
        thenTwo(SAID, radio("a").by("e-1").saying(), radio("b").by("e-1").saying());
        thenTwo(SAID, radio("a").by("e-1"), radio("b").by("e-1"));
    }

    @Test
    void ofAnotherDayItIsAnother() {
        thenTwo(SAID, radio("a").by("e-1"), radio("b").by("e-1").saying().on("2031-05-06"));
    }

    private static final RowsThatAreOne.Rule OF_ONE_ARTICLE =
            (one, other) -> one.shown().article().equals(other.shown().article())
                    ? Optional.of(one.with(other, one.range()))
                    : Optional.empty();

    @Test
    void eachRowIsJoinedToTheFirstThatItIsOneWith() {
        List<ToldEvent> rows = RowsThatAreOne.joined(
                List.of(
                        radio("a").event(),
                        radio("b").event(),
                        radio("a").sentence(1).event(),
                        radio("a").sentence(2).event()),
                OF_ONE_ARTICLE);
        assertThat(rows).extracting(row -> row.passages().size()).containsExactly(3, 1);
    }

    @Test
    void withoutRowsThereIsNothingToJoin() {
        assertThat(RowsThatAreOne.joined(List.of(), OF_ONE_ARTICLE)).isEmpty();
    }
}
