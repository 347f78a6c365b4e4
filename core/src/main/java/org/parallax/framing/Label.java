package org.parallax.framing;

import java.util.Set;
import org.parallax.article.Evidence;

/**
 * A word of the outlet's own for a thing that others may call differently.
 *
 * @param line where it stands
 * @param word what the list says of it
 * @param beside of a verb, the noun that it is said of most closely, of an adjective, whom or what it describes; "" where there is none
 * @param view how the thing is seen, by the word or by a word beside it that judges
 * @param evidence the word, with what belongs to it
 * @param keys what it is said of: entities and stems of words beside it
 * @param told what the sentence tells of, where an article says what it is about; elsewhere nothing
 * @param definite whether it is a thing that the reader knows: "the crash"
 * @param source whose report the outlet words here; "" where it speaks for itself
 */
record Label(
        Line line,
        ListedWord word,
        String beside,
        String view,
        Evidence evidence,
        Set<String> keys,
        Set<String> told,
        boolean definite,
        String source) {

    /** How many things two labels are both said of. */
    int shared(Label other) {
        return Keys.shared(keys, other.keys);
    }

    /** How many things the sentences of two labels tell of, where both articles say what they are about. */
    int told(Label other) {
        return Keys.shared(told, other.told);
    }

    boolean isBesideTheSame(Label other) {
        return !beside.isEmpty() && beside.equals(other.beside);
    }

    /** "Holds the lead" and "seizes the prize": each is done to what the other does not name. */
    boolean isDoneToAnother(Label other) {
        return isDone() && other.isDone() && !names(other.beside) && !other.names(beside);
    }

    private boolean isDone() {
        return beside.startsWith(Keys.NEXT);
    }

    private boolean names(String next) {
        return keys.contains(next.substring(Keys.NEXT.length()));
    }

    /** Whether both are said of one whom the story knows by name, and not only where. */
    boolean sharesEntity(Label other) {
        return keys.stream().anyMatch(key -> Keys.isEntity(key) && !Keys.isPlace(key) && other.keys.contains(key));
    }

    /** Whether both are said of one person or one thing, and not only of a body or a place, which has part in much. */
    boolean sharesPersonOrThing(Label other) {
        return keys.stream().anyMatch(key -> (!Keys.isEntity(key) || Keys.isPerson(key)) && other.keys.contains(key));
    }

    /** Whether both are said of the same, and not only in one place. */
    boolean sharesMoreThanAPlace(Label other) {
        return Keys.shareMoreThanAPlace(keys, other.keys);
    }

    /** "The Sula attack" and "the Orm attack" are two. */
    boolean isApartFrom(Label other) {
        return Apart.byName(keys, other.keys);
    }

    /** Whether both articles begin with much the same. */
    boolean isOfOneHappening(Label other) {
        return Beginning.areOfOne(line.voice(), other.line.voice());
    }

    /** Whether it is nothing but "the crash". */
    boolean isBare() {
        return definite && keys.isEmpty();
    }

    /** Whether it stands where an article tells what it is about: in its headline or its first sentences. */
    boolean isInLead() {
        return line.isHeadline() || line.isInLead();
    }

    boolean isPlain() {
        return view.equals(ListedWord.PLAIN);
    }

    /** Whether it sees the thing well or ill: "accident" tells a crash apart from a crime and does neither. */
    boolean judges() {
        return ListedWord.judges(view);
    }

    /** Whether both are outlets' words, or both what outlets make of one source's. */
    boolean isOfOneVoice(Label other) {
        return (isOutlets() && other.isOutlets()) || source.equals(other.source);
    }

    /** "The accident closed the bridge, the police said": what judges nothing is the outlet's word in whosever report. */
    private boolean isOutlets() {
        return source.isEmpty() || !judges();
    }

    String article() {
        return evidence.article();
    }
}
