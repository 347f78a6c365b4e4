package org.parallax.agreement;

import java.util.Set;
import org.parallax.article.TextSpan;

/**
 * A number with what it counts.
 *
 * @param line where it stands
 * @param first its first term, "some" and "at least" included
 * @param last the last term of what is counted
 * @param quantity how many
 * @param thing what is counted: a name of a count, a unit's measure, or the stem of a noun
 * @param sort how the thing is known
 * @param modifiers the stems before the noun: "council" of "two council workers"
 * @param added whether it comes on top of others: "another 40"
 * @param rate by what it is counted: "day" of "38,000 a day"; "" for none
 */
record Count(
        Line line,
        int first,
        int last,
        Quantity quantity,
        String thing,
        Sort sort,
        Set<String> modifiers,
        boolean added,
        String rate) {

    /** How a count's thing is known. */
    enum Sort {
        /** One of the counts that news is full of: dead, hurt, held, missing. */
        TOLL,
        PEOPLE,
        MEASURE,
        NOUN
    }

    TextSpan span() {
        return line.term(first).span().union(line.term(last).span());
    }

    String words() {
        return line.words(first, last);
    }
}
