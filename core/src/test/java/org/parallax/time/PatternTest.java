package org.parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.article.TextSpan;

/** Patterns of words and slots, and the grammar that chooses among rows of them. */
class PatternTest {

    private static Row row(Category category, String name, String pattern) {
        return Row.of(category, TimeExpression.Type.DATE, name, pattern, m -> context -> Outcome.only("", "test"));
    }

    private static Slots slots(String text) {
        return Slots.in(Words.in(text, new TextSpan(0, text.length())));
    }

    private static Optional<String> read(String pattern, String text) {
        Grammar grammar = Grammar.of(
                List.of(row(Category.SET, "the row", pattern), row(Category.MONTH, "a month", "last? <month>")));
        return Pattern.of(pattern)
                .match(grammar, slots(text), 0)
                .map(match -> match.words().span(match.from(), match.to()).of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "early|late <month>; early May fair; early May",
                "early|late <month>; late May fair; late May",
                "early <month>? fair; early fair; early fair",
                "early <month>? fair; early May fair; early May fair",
                "early [month] fair; early last May fair; early last May fair",
                "<number> <unit>; two weeks long; two weeks",
                "the? <day> of? <month>; 5 May fair; 5 May",
                "the? <day> of? <month>; the 5th of May fair; the 5th of May"
            })
    void readsItsWordsInOrder(String pattern, String text, String words) {
        assertThat(read(pattern, text)).contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "early|late <month>; mid May",
                "early|late <month>; early fair",
                "early <month> fair; early May",
                "early [month]; early week",
                "<number> <unit>; weeks"
            })
    void andNothingElse(String pattern, String text) {
        assertThat(read(pattern, text)).isEmpty();
    }

    @Test
    void whatMayBeLeftOutAloneIsNoMatch() {
        assertThat(read("early? late?", "fair")).isEmpty();
    }

    private static Optional<String> chosen(String text, Category... categories) {
        Grammar grammar = Grammar.of(List.of(
                row(Category.MONTH, "by a slot", "<month>"),
                row(Category.MONTH, "by a word", "may"),
                row(Category.DATE, "longer", "<month> <day>"),
                row(Category.SET, "barred", "<month> <day> fair").only(match -> false)));
        EnumSet<Category> all = EnumSet.copyOf(List.of(categories));
        return grammar.longest(slots(text), 0, all).map(found -> found.row().name());
    }

    @Test
    void theLongestRowWins() {
        assertThat(chosen("May 5 fair", Category.MONTH, Category.DATE, Category.SET))
                .contains("longer");
    }

    @Test
    void ofEqualRowsTheOneThatBeginsWithAWordWins() {
        assertThat(chosen("May fair", Category.MONTH, Category.DATE)).contains("by a word");
    }

    @Test
    void onlyRowsOfTheCategoriesAreTried() {
        assertThat(chosen("May 5", Category.MONTH)).contains("by a word");
        assertThat(chosen("May 5", Category.SET)).isEmpty();
    }
}
