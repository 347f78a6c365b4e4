package org.parallax.disagreement.count;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.parallax.disagreement.line.Clause;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Term;
import org.parallax.disagreement.number.Count;
import org.parallax.language.PartOfSpeech;

/**
 * Of whom a count is told: "Ada Brook scored 20 points", "Hale's 16 points". Counts of two are not one thing counted twice, however alike the words are.
 * Threads may share it.
 */
final class WhoIsCounted {

    private WhoIsCounted() {}

    /** Whether nobody of whom the one is told is anybody of whom the other is; where one names nobody, they may be one. */
    static boolean areOthers(Count a, Count b) {
        Set<String> one = of(a);
        Set<String> other = of(b);
        return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
    }

    /** Those whom the clause of a count names before it, but where, with whom or for whom, and who tells it. */
    static Set<String> of(Count count) {
        Line line = count.line();
        Set<String> who = new LinkedHashSet<>();
        int first = Clause.at(line, count.first()).first();
        for (int at = first; at < count.first(); at++) {
            if (!isBehindAPreposition(line, at)) {
                int here = at;
                named(line, at)
                        .filter(id -> !tells(line, here, id, count.first()))
                        .ifPresent(who::add);
            }
        }
        if (count.sort() == Count.Sort.MEASURE) {
            partner(count).ifPresent(who::add);
        }
        if (who.isEmpty() && line.term(first).is("who", "which", "that")) {
            antecedent(line, first).ifPresent(who::add);
        }
        if (who.isEmpty()) {
            whoSpeaksOfThemselves(count).ifPresent(who::add);
        }
        return who;
    }

    /** "A six-year deal with Ada Brook": with whom it is, where nothing but a noun stands between. */
    private static Optional<String> partner(Count count) {
        Line line = count.line();
        int with = line.term(count.last() + 1).part().isNoun() ? count.last() + 2 : count.last() + 1;
        return line.term(with).is("with") ? named(line, with + 1) : Optional.empty();
    }

    /** "Hale said" of "Hale said he scored 16 points", and not "he". */
    private static boolean tells(Line line, int at, String id, int count) {
        return line.speakerAt(count).filter(id::equals).isPresent()
                && line.speakerAt(at).filter(id::equals).isEmpty();
    }

    /** Somebody of the story, or a name that is nobody's there; the word that opens a sentence may be none. */
    private static Optional<String> named(Line line, int at) {
        Term term = line.term(at);
        return term.entity()
                .or(() -> Optional.of(term.lower())
                        .filter(word -> at > 0 && term.part().isName() && !term.timed() && line.isCapital(at)));
    }

    /** Hale of "Hale said his average was 16 points". */
    private static Optional<String> whoSpeaksOfThemselves(Count count) {
        Line line = count.line();
        return line.laid()
                .statementAt(line.term(count.first()).span())
                .filter(said ->
                        line
                                .where(term -> term.span().start()
                                        == said.statement().content().get(0).start())
                                .stream()
                                .anyMatch(at -> line.term(at).is("he", "she", "his", "her", "i", "my", "we", "our")))
                .flatMap(said -> said.speaker());
    }

    /** "Ada Brook, who": the name right before. */
    private static Optional<String> antecedent(Line line, int relative) {
        int before = line.term(relative - 1).is(",") ? relative - 2 : relative - 1;
        return named(line, before);
    }

    /** "In Northport", "with the young Ada Brook": from the preposition to the end of its phrase. */
    private static boolean isBehindAPreposition(Line line, int at) {
        int before = at - 1;
        while (line.term(before).part().isNoun()
                || line.term(before).part() == PartOfSpeech.ADJECTIVE
                || line.term(before).part() == PartOfSpeech.DETERMINER) {
            before--;
        }
        return line.term(before).part() == PartOfSpeech.PREPOSITION;
    }
}
