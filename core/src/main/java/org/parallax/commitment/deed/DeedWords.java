package org.parallax.commitment.deed;

import java.util.HashSet;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.commitment.page.Action;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Wording;

/**
 * A deed's words as they can be compared: each by the beginning of its stem, so that "withdraw" and "withdrawal" are one.
 *
 * @param actions what is to be done, each by the word that tells it
 * @param objects to what
 * @param names those of the objects that are names
 * @param numbers in digits
 * @param denied whether it is told as what will not be done
 * @param further whether it is told as to be done again: "launch more boats"
 */
public record DeedWords(
        Set<Action> actions,
        Set<String> objects,
        Set<String> names,
        Set<String> numbers,
        boolean denied,
        boolean further) {

    /** Those of a deed that a sentence tells. */
    public static DeedWords of(Page page, Wording sentence, TextSpan deed) {
        return new DeedReading(page, sentence, deed).words();
    }

    /** Its objects and the roots of its actions. */
    public Set<String> all() {
        Set<String> all = new HashSet<>(objects);
        actions.forEach(action -> all.add(action.root()));
        return all;
    }

    /** The same deed as what is not to be done. */
    public DeedWords forbidden() {
        return new DeedWords(actions, objects, names, numbers, true, further);
    }

    /** What the deed is about: without names, where it is about anything else. */
    public Set<String> things() {
        Set<String> things = unnamed();
        return things.isEmpty() ? objects : things;
    }

    /** Its objects that are no names. */
    public Set<String> unnamed() {
        Set<String> unnamed = new HashSet<>(objects);
        unnamed.removeAll(names);
        return unnamed;
    }

    /** Those of its words that another deed has as well. */
    public Set<String> shared(DeedWords other) {
        Set<String> shared = all();
        shared.retainAll(other.all());
        return shared;
    }

    /** Whether the one says what is done in the other: "repair the pier", "the repairs will be completed". */
    public boolean isOneAction(DeedWords other) {
        return isSameAction(other)
                || actions.stream().map(Action::root).anyMatch(other.objects::contains)
                || other.actions.stream().map(Action::root).anyMatch(objects::contains);
    }

    /** Whether both tell it by the same verb, or by one of the same sort. */
    public boolean isSameAction(DeedWords other) {
        return other.actions.stream().anyMatch(this::isToldBy) || Contraries.areAlike(actions, other.actions);
    }

    /** Whether a word tells what is to be done. */
    public boolean isToldBy(Action word) {
        return actions.stream().anyMatch(action -> action.is(word));
    }

    /** Whether one of two deeds names no number that the other does not. */
    public boolean numbersAgree(DeedWords other) {
        return numbers.containsAll(other.numbers) || other.numbers.containsAll(numbers);
    }
}
