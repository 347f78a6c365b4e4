package org.parallax.timeline.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.timeline.row.RulesOfRows.joined;
import static org.parallax.timeline.row.RulesOfRows.thenOne;
import static org.parallax.timeline.row.RulesOfRows.thenTwo;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.timeline.passage.Drawn;

/** What one article tells of a month and another of a day in it. */
class AMonthAndADayInItMayBeOneEntryTest {

    private static final RowsThatAreOne.Rule RULE = new AMonthAndADayInItMayBeOneEntry();

    private static final Set<String> AGREE = Set.of("agree");
    private static final Set<String> BREL = Set.of("brel");

    private static Drawn day(String article) {
        return Drawn.in(article)
                .on("2031-07-26")
                .words("dredg", "canal", "barge", "grain", "heavy", "toll", "bank", "lock");
    }

    private static Drawn month(String article, String... words) {
        return Drawn.in(article).from("2031-07-01", "2031-07-31").words(words);
    }

    @Test
    void whatSharesHalfOfItsWordsIsOneEntryOfTheDay() {
        Drawn july = month("b", "dredg", "canal", "barge", "grain", "fog", "gull", "bell", "oar");
        thenOne(RULE, day("a"), july);
        assertThat(joined(RULE, day("a"), july).orElseThrow().range().day()).isPresent();
    }

    @Test
    void lessIsEnoughWhereBothTellOneDeed() {
        String[] words = {"dredg", "canal", "barge", "grain", "fog", "gull", "bell", "oar", "mast", "rope"};
        Drawn day = Drawn.in("a")
                .on("2031-07-26")
                .words(
                        "dredg", "canal", "barge", "grain", "heavy", "toll", "bank", "lock", "sand", "mill", "weir",
                        "tug");
        thenTwo(RULE, day, month("b", words));
        thenOne(RULE, day.deed(AGREE, BREL), month("b", words).deed(AGREE, BREL));
    }

    @Test
    void threeSharedWordsAreTooFew() {
        thenTwo(RULE, day("a"), month("b", "dredg", "canal", "barge"));
    }

    @Test
    void theSameDoneByAnotherIsAnother() {
        Drawn july = month("b", "dredg", "canal", "barge", "grain").deed(AGREE, Set.of("sund"));
        thenTwo(RULE, day("a").deed(AGREE, BREL), july);
    }

    @Test
    void ofOneArticleHalfOfTheWordsMustBeTheSame() {
        String[] four = {"dredg", "canal", "barge", "grain", "fog", "gull", "bell", "oar", "mast", "rope"};
        Drawn day = Drawn.in("a")
                .on("2031-07-26")
                .deed(AGREE, BREL)
                .words(
                        "dredg", "canal", "barge", "grain", "heavy", "toll", "bank", "lock", "sand", "mill", "weir",
                        "tug");
        thenTwo(RULE, day, month("a", four).deed(AGREE, BREL));
        thenOne(RULE, day("a"), month("a", "dredg", "canal", "barge", "grain", "heavy"));
    }

    @Test
    void aDayOfAnotherMonthIsNotInIt() {
        thenTwo(RULE, day("a").on("2031-08-01"), month("b", "dredg", "canal", "barge", "grain"));
    }

    @Test
    void aYearIsNoMonth() {
        Drawn year = Drawn.in("b").from("2031-01-01", "2031-12-31").words("dredg", "canal", "barge", "grain");
        thenTwo(RULE, day("a"), year);
    }

    @Test
    void twoMonthsAreNot() {
        thenTwo(RULE, month("a", "dredg", "canal", "barge", "grain"), month("b", "dredg", "canal", "barge", "grain"));
    }
}
