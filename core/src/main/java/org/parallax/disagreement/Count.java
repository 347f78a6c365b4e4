package org.parallax.disagreement;

import java.util.Set;

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

    /** How far beside the number a word may stand to be the next one. */
    private static final int STEP = 3;

    /** The next telling word before the number (-1) or behind what it counts (1), without inflection; "" where none is near. */
    String step(int way) {
        int from = way < 0 ? first : last;
        for (int i = from + way; Math.abs(i - from) <= STEP; i += way) {
            Term term = line.term(i);
            if (term.clause() != line.term(from).clause() || term.is("and", "or", ",")) {
                return "";
            }
            if (term.tells() && !term.timed()) {
                return Synonyms.of(Lemma.of(term));
            }
        }
        return "";
    }

    /** Whether one of these modifiers begins with a capital here. */
    boolean isNamed(Set<String> stems) {
        return line.terms().subList(first, last + 1).stream()
                .anyMatch(term -> stems.contains(term.stem())
                        && (term.named() || term.part().isName()));
    }

    String words() {
        return line.words(first, last);
    }
}
