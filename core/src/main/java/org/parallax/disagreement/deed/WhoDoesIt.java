package org.parallax.disagreement.deed;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.disagreement.deed.Deed.Mood;
import org.parallax.disagreement.line.Clause;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Term;
import org.parallax.language.PartOfSpeech;

/**
 * Whom a clause tells a deed of: Sula of "Sula raised the dues", whoever speaks of "we have not raised them". Immutable; threads may share it.
 *
 * @param known those of the story whom the subject names
 * @param nouns its nouns, as they are compared
 * @param phrase of what rises or begins, the nouns of its first phrase in their order: bread and prices of "bread prices in Sula"; else empty
 * @param speaks whether it is "I" or "we"
 * @param passive whether the deed is done to the subject
 * @param charged whether somebody is only accused of it
 */
record WhoDoesIt(
        Set<String> known, Set<String> nouns, List<String> phrase, boolean speaks, boolean passive, boolean charged) {

    /** Groups of deeds of things of which there are many sorts: prices rise, services begin. Of "harbour guards" and "town guards" nobody knows. */
    private static final Set<String> KINDS = Set.of("direction", "beginning");

    static WhoDoesIt of(Deed deed) {
        Line line = deed.line();
        List<Integer> subject = subject(line, deed.at());
        Set<String> known =
                subject.stream().flatMap(at -> who(line, at).stream()).collect(Collectors.toUnmodifiableSet());
        Set<String> nouns = subject.stream()
                .map(line::term)
                .filter(term -> term.part().isNoun())
                .map(Term::key)
                .collect(Collectors.toUnmodifiableSet());
        List<String> phrase = subject.stream()
                .map(line::term)
                .takeWhile(term -> KINDS.contains(deed.name()) && term.part().isOfANounPhrase())
                .filter(term -> term.part().isNoun())
                .map(Term::key)
                .toList();
        boolean speaks = subject.stream().anyMatch(at -> isSpeaker(line, at));
        return new WhoDoesIt(known, nouns, phrase, speaks, isPassive(deed), deed.mood() == Mood.CHARGED);
    }

    /** Whether deeds of two are told, in one voice: what one has done another may not have done. Who is not named may be anybody. */
    boolean isAnother(WhoDoesIt other) {
        return !charged && !other.charged && passive == other.passive && isApartFrom(other);
    }

    private boolean isApartFrom(WhoDoesIt other) {
        boolean nameless = known.isEmpty() && other.known.isEmpty();
        return areApart(known, other.known)
                || areOfTwoKinds(other)
                || isOnlySpeaker(other)
                || other.isOnlySpeaker(this)
                || (nameless && areApart(nouns, other.nouns));
    }

    /** "Bread prices rose", "fish prices fell". */
    private boolean areOfTwoKinds(WhoDoesIt other) {
        int last = phrase.size() - 1;
        int otherLast = other.phrase.size() - 1;
        return last > 0
                && otherLast > 0
                && phrase.get(last).equals(other.phrase.get(otherLast))
                && Collections.disjoint(phrase.subList(0, last), other.phrase.subList(0, otherLast));
    }

    private static boolean areApart(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    /** "We have not raised the dues" says nothing of "the islanders raised the dues". */
    private boolean isOnlySpeaker(WhoDoesIt other) {
        return speaks && !other.speaks && !other.nouns.isEmpty() && Collections.disjoint(known, other.known);
    }

    private static boolean isPassive(Deed deed) {
        return deed.line().term(deed.at()).part() == PartOfSpeech.PARTICIPLE
                && Deeds.isPredicate(deed.line(), deed.at());
    }

    private static Optional<String> who(Line line, int at) {
        return isSpeaker(line, at) ? line.speakerAt(at) : line.term(at).entity();
    }

    private static boolean isSpeaker(Line line, int at) {
        return line.term(at).is("i", "we");
    }

    /** Up to the verb; of "the boats that sail", the boats. */
    private static List<Integer> subject(Line line, int at) {
        Clause clause = Clause.at(line, at).within(at);
        OptionalInt first = clause.subject(at);
        boolean relative = first.isEmpty()
                && clause.first() > 0
                && line.term(clause.first()).is("who", "which", "that");
        return relative
                ? upToItsVerb(line, Clause.at(line, clause.first() - 1).subject(clause.first() - 1))
                : upToItsVerb(line, first);
    }

    private static List<Integer> upToItsVerb(Line line, OptionalInt first) {
        return first.stream()
                .flatMap(from -> IntStream.range(from, line.size()))
                .takeWhile(at -> !line.term(at).part().isVerb())
                .boxed()
                .toList();
    }
}
