package org.parallax.disagreement.number;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Quantity;
import org.parallax.disagreement.line.Synonyms;
import org.parallax.disagreement.line.Term;
import org.parallax.language.WordSets;

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
 * @param whole whether it is told only as all of whom some are meant: "15 of the 200"
 * @param rate by what it is counted: "day" of "38,000 a day"; "" for none
 */
public record Count(
        Line line,
        int first,
        int last,
        Quantity quantity,
        String thing,
        Sort sort,
        Set<String> modifiers,
        boolean added,
        boolean whole,
        String rate) {

    /** How a count's thing is known. */
    public enum Sort {
        /** One of the counts that news is full of: dead, hurt, held, missing. */
        TOLL,
        PEOPLE,
        MEASURE,
        NOUN
    }

    private static final Set<String> LIGHT = WordSets.of(Count.class, "light verbs");

    private static final Set<String> SO_FAR = WordSets.of(Count.class, "has come together so far");

    private static final Set<String> NEW = Set.of("new", "latest", "fresh", "further", "extra");

    /** How far before a number the verb stands at most that it belongs to. */
    private static final int VERB = 8;

    /** How far beside the number a word may stand to be the next one. */
    private static final int STEP = 3;

    /** The next telling word before the number (-1) or behind what it counts (1), without inflection; "" where none is near. */
    public String step(int way) {
        int from = way < 0 ? first : last;
        for (int i = from + way; Math.abs(i - from) <= STEP; i += way) {
            Term term = line.term(i);
            if (term.clause() != line.term(from).clause() || term.is("and", "or", ",")) {
                return "";
            }
            if (term.tells() && !term.timed()) {
                return Synonyms.of(term.lemma());
            }
        }
        return "";
    }

    /** The verb right before the number, without inflection: "fall" of "fell 12 feet"; "" where another word stands there. */
    public String verbBefore() {
        Term term = line.term(first - 1);
        boolean tells = term.part().isVerbForm() && term.tells();
        return tells && term.clause() == line.term(first).clause() ? Synonyms.of(term.lemma()) : "";
    }

    /** The words right beside: what an amount is for, "a fine of $300", "a $300 fine". */
    public Set<String> beside() {
        return Stream.of(step(-1), step(1)).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    /** The verb that the count belongs to, without inflection: the next one before it in its clause, else the next behind; "" for none that says something. */
    public String verb() {
        String before = verb(first, -1);
        return before.isEmpty() ? verb(last, 1) : before;
    }

    private String verb(int from, int way) {
        for (int i = from + way;
                Math.abs(i - from) <= VERB
                        && line.term(i).clause() == line.term(from).clause();
                i += way) {
            Term term = line.term(i);
            if (term.part().isVerbForm() && term.tells() && !LIGHT.contains(term.lemma())) {
                return Synonyms.of(term.lemma());
            }
        }
        return "";
    }

    /** "40 new cases", "another 40": those of one day, on top of the others. */
    public boolean isNew() {
        return added || line.term(first - 1).isOneOf(NEW) || modifiers.stream().anyMatch(NEW::contains);
    }

    /** "Has so far raised $40m": what still grows. */
    public boolean isSoFar() {
        return !line.where(term -> term.isOneOf(SO_FAR)).isEmpty();
    }

    /** Whether one of these modifiers begins with a capital here. */
    public boolean isNamed(Set<String> stems) {
        return line.terms().subList(first, last + 1).stream()
                .anyMatch(term -> stems.contains(term.stem())
                        && (term.named() || term.part().isName()));
    }

    /** The text from the number to what is counted. */
    public String words() {
        return line.words(first, last);
    }
}
