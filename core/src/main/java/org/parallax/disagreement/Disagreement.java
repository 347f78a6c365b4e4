package org.parallax.disagreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.article.Evidence;

/**
 * Passages on one matter that cannot both be right, or that an editor would want side by side. They are quoted; the question over them is the rule's.
 *
 * @param id depends on its sides
 * @param kind what they differ in
 * @param changed whether the matter moved on between the two: then both may be right, each at its time
 * @param about what they differ in, as a question around words of one of them
 * @param sides by article and place; two at least
 * @param why the rules that laid them side by side
 */
public record Disagreement(String id, Kind kind, boolean changed, String about, List<Side> sides, List<String> why) {

    /** What the sides of a disagreement differ in. */
    public enum Kind {
        NUMBER,
        DATE,
        PLACE,
        OFFICE,
        /** Whether something is so, was done or will be. */
        DONE,
        WHO,
        OTHER
    }

    /**
     * One side.
     *
     * @param evidence the passage, at most a sentence
     * @param value the words of it in which it differs
     * @param answer what sides that agree have in common: the number of a count, whether a thing is so; otherwise the passage's own words
     */
    public record Side(Evidence evidence, String value, String answer) {

        /** A side that agrees with none but those in the same words. */
        public Side(Evidence evidence, String value) {
            this(evidence, value, evidence.words());
        }

        /** Written out, as {@link #equals} is: sides are looked up for every pair of passages. */
        @Override
        public int hashCode() {
            return 31 * (31 * evidence.hashCode() + value.hashCode()) + answer.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Side side
                    && side.evidence.equals(evidence)
                    && side.value.equals(value)
                    && side.answer.equals(answer);
        }
    }

    /** The sides, those that agree together; in the order of the first of each. */
    public List<List<Side>> answers() {
        return List.copyOf(sides.stream()
                .collect(Collectors.groupingBy(Side::answer, LinkedHashMap::new, Collectors.toList()))
                .values());
    }
}
