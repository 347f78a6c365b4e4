package org.parallax.time;

import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One rule of the grammar.
 *
 * @param category what it reads
 * @param name says what it reads, for the reader of a result
 * @param pattern the words that it reads
 * @param type TIMEX3 type
 * @param meaning what the words mean
 * @param only what must hold besides
 */
record Row(
        Category category,
        String name,
        Pattern pattern,
        TimeExpression.Type type,
        Function<Match, Meaning> meaning,
        Predicate<Match> only) {

    static Row of(
            Category category,
            TimeExpression.Type type,
            String name,
            String pattern,
            Function<Match, Meaning> meaning) {
        return new Row(category, name, Pattern.of(pattern), type, meaning, match -> true);
    }

    /** The same rule, where this holds besides. */
    Row only(Predicate<Match> condition) {
        return new Row(category, name, pattern, type, meaning, only.and(condition));
    }

    Meaning means(Match match) {
        return meaning.apply(match);
    }
}
