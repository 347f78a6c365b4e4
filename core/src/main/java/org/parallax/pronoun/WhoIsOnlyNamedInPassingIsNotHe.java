package org.parallax.pronoun;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.language.PartOfSpeech;
import org.parallax.pronoun.Phrase.Kind;
import org.parallax.pronoun.Phrase.Role;

/**
 * Where "he" or "she" can take up a name that stands for itself, it takes up none that the same sentence gives only in passing:
 *
 * <ol>
 *   <li>before another noun: {@code the organizer of the Moss tribute, Lew Finch, … He},
 *   <li>in what is told of another between commas: {@code Finch, who once rowed for Moss, left as he …},
 *   <li>as one of two whom "and" joins, where it could be either: {@code Finch met Moss and Reed, as he …}.
 * </ol>
 *
 * Threads may share it.
 */
final class WhoIsOnlyNamedInPassingIsNotHe {

    private static final Set<String> OPENS_AN_ASIDE =
            Set.of("who", "whose", "whom", "a", "an", "the", "his", "her", "their", "one", "another");

    /** In phrases, to either side of a name. */
    private static final int NEAR = 6;

    private final Sheet sheet;
    private final List<Phrase> phrases;

    WhoIsOnlyNamedInPassingIsNotHe(Sheet sheet, List<Phrase> phrases) {
        this.sheet = sheet;
        this.phrases = phrases;
    }

    /** The candidates of a pronoun without such names. */
    List<Integer> left(int pronoun, List<Integer> candidates) {
        Phrase it = phrases.get(pronoun);
        boolean person =
                it.word().filter(word -> word == Word.HE || word == Word.SHE).isPresent();
        return person
                ? candidates.stream()
                        .filter(candidate -> !isInPassing(candidate, it, candidates))
                        .toList()
                : candidates;
    }

    private boolean isInPassing(int candidate, Phrase it, List<Integer> candidates) {
        Phrase name = phrases.get(candidate);
        return name.kind() == Kind.PERSON_NAME
                && candidates.stream()
                        .filter(other -> isRival(phrases.get(other), name))
                        .anyMatch(other -> isRather(other, candidate, it));
    }

    private static boolean isRival(Phrase other, Phrase name) {
        return other.kind() == Kind.PERSON_NAME
                && other.sentence() == name.sentence()
                && !other.entity().equals(name.entity());
    }

    /** Whether one name is rather meant than another. */
    private boolean isRather(int one, int other, Phrase it) {
        Phrase name = phrases.get(one);
        Phrase passing = phrases.get(other);
        return (isBeforeANoun(other) && !isBeforeANoun(one))
                || isInAnAsideOn(name, passing, it)
                || (name.role() == Role.SUBJECT
                        && name.last() < passing.first()
                        && isOneOfTwo(other, it)
                        && joined(one).isEmpty());
    }

    private boolean isBeforeANoun(int candidate) {
        Phrase name = phrases.get(candidate);
        return name.role() != Role.POSSESSOR
                && near(candidate).stream()
                        .filter(other -> !other.isPronoun() && other.kind() != Kind.SEVERAL)
                        .anyMatch(other -> other.first() <= name.first() && other.head() > name.last());
    }

    private List<Phrase> near(int candidate) {
        return phrases.subList(Math.max(0, candidate - NEAR), Math.min(phrases.size(), candidate + NEAR));
    }

    private boolean isInAnAsideOn(Phrase subject, Phrase name, Phrase it) {
        OptionalInt opens = subject.last() < name.first() ? opener(subject.last() + 1) : OptionalInt.empty();
        if (opens.isEmpty() || opens.getAsInt() > name.first()) {
            return false;
        }
        OptionalInt closes = comma(opens.getAsInt(), name.sentence());
        return closes.isPresent()
                && closes.getAsInt() > name.last()
                && closes.getAsInt() < it.first()
                && isVerb(closes.getAsInt() + 1);
    }

    /** The word that opens what is told of a name, behind a comma and what stands in brackets. */
    private OptionalInt opener(int from) {
        int comma = sheet.lower(from).equals("(") ? afterBracket(from) : from;
        return sheet.lower(comma).equals(",") && OPENS_AN_ASIDE.contains(sheet.lower(comma + 1))
                ? OptionalInt.of(comma + 1)
                : OptionalInt.empty();
    }

    private int afterBracket(int from) {
        return IntStream.range(from, from + NEAR)
                        .filter(at -> sheet.lower(at).equals(")"))
                        .findFirst()
                        .orElse(from)
                + 1;
    }

    private OptionalInt comma(int from, int sentence) {
        return IntStream.range(from, sheet.sentence(sentence).end())
                .filter(at -> sheet.lower(at).equals(","))
                .findFirst();
    }

    private boolean isVerb(int from) {
        int at = from;
        while (at < sheet.size() && sheet.part(at) == PartOfSpeech.ADVERB) {
            at++;
        }
        return at < sheet.size() && sheet.part(at).isVerb();
    }

    private boolean isOneOfTwo(int candidate, Phrase it) {
        return joined(candidate).stream()
                        .flatMap(several -> near(candidate).stream()
                                .filter(other -> other.kind() == Kind.PERSON_NAME && holds(several, other)))
                        .filter(other -> it.gender().agreesWith(other.gender()))
                        .count()
                > 1;
    }

    /** The phrase of several that "and" joins, of which a name is one. */
    private Optional<Phrase> joined(int candidate) {
        return near(candidate).stream()
                .filter(other -> other.kind() == Kind.SEVERAL && holds(other, phrases.get(candidate)))
                .findFirst();
    }

    private static boolean holds(Phrase several, Phrase name) {
        return several.first() <= name.first() && several.last() >= name.last();
    }
}
