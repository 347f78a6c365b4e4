package org.parallax.disagreement;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/**
 * A place in a sentence that is filled in one way and might be filled otherwise: how many, how old, when, where to, what kind. Threads may share it.
 *
 * @param sort what fills it
 * @param head what stays the same where it is filled otherwise: what is counted, of what class a thing is
 * @param line where it stands
 * @param first its first term
 * @param last its last term
 * @param filler what it is filled with
 * @param around what stands to either side
 */
record Slot(Sort sort, String head, Line line, int first, int last, Filler filler, Context around) {

    /** What fills a slot. */
    enum Sort {
        NUMBER(Kind.NUMBER),
        RANK(Kind.NUMBER),
        WAY(Kind.PLACE),
        HOUR(Kind.DATE),
        OFFSET(Kind.DATE),
        MAKE(Kind.OTHER),
        KNOWN(Kind.DONE);

        private final Kind kind;

        Sort(Kind kind) {
            this.kind = kind;
        }

        Kind kind() {
            return kind;
        }
    }

    private static final Set<String> LIGHT = WordSets.of(Slot.class, "light verbs");

    private static final Set<String> NOT = WordSets.of(Slot.class, "not done");

    /** Words to either side that tell which matter it is. */
    private static final int AROUND = 14;

    /** How far the next word and the next verb may stand. */
    private static final int STEP = 3;

    private static final int VERB = 8;

    static Slot of(Sort sort, String head, Line line, int first, int last, Filler filler) {
        Context around = Context.of(line, first - AROUND, last + AROUND, i -> i < first || i > last);
        return new Slot(sort, head, line, first, last, filler, around);
    }

    /** Who is named in what fills it: "Canadian" of "8,000 Canadian consumers". */
    Set<String> named() {
        return line.terms().subList(first, last + 1).stream()
                .filter(Term::named)
                .map(Term::key)
                .collect(Collectors.toSet());
    }

    /** What tells of which it is, but for the last: "council" of "14 council workers". */
    Set<String> modifiers() {
        return line.terms().subList(first, last).stream()
                .filter(term -> term.tells() && term.part() != PartOfSpeech.NUMBER)
                .map(Term::key)
                .collect(Collectors.toSet());
    }

    /** Whether its clause tells of what was not done or is to come. */
    boolean isNotOrToCome() {
        return line.clause(line.term(first).clause()).stream()
                .anyMatch(term -> term.isOneOf(NOT) || term.is("will", "would", "'ll"));
    }

    Side side() {
        return new Side(line.evidence(line.quoted(first, last)), line.words(first, last), filler.toString());
    }

    /** The next telling word before (-1) or behind (1) it in its clause, without inflection. */
    Optional<String> step(int way) {
        return next(way, STEP, false);
    }

    /** The verb that it belongs to: the next before it in its clause, else the next behind. */
    Optional<String> verb() {
        return next(-1, VERB, true).or(() -> next(1, VERB, true));
    }

    private Optional<String> next(int way, int reach, boolean verb) {
        int from = way < 0 ? first : last;
        for (int i = from + way; Math.abs(i - from) <= reach; i += way) {
            Term term = line.term(i);
            if (term.clause() != line.term(from).clause()) {
                return Optional.empty();
            }
            boolean fits = !verb || (term.part().isVerbForm() && !LIGHT.contains(Lemma.of(term)));
            if (term.tells() && !term.timed() && fits) {
                return Optional.of(term.key());
            }
        }
        return Optional.empty();
    }
}
