package org.parallax.disagreement.deed;

import java.util.Optional;
import java.util.Set;
import org.parallax.disagreement.deed.Deed.Mood;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Term;
import org.parallax.language.WordSets;

/** How a deed is told: as done, as to come, or as somebody's charge; what is only supposed, asked for or suspected is told in none of these ways. Threads may share it. */
final class Moods {

    /** What is planned, agreed or promised, and not only asked for. */
    private static final Set<String> PLANS = WordSets.of(Moods.class, "plans");

    private static final Set<String> CHARGED = WordSets.of(Moods.class, "charges");

    /** Of these, what is a charge and not only a guess. */
    private static final Set<String> ACCUSED = Set.of("accus", "alleg");

    private static final Set<String> OPEN = WordSets.of(Line.class, "left open");

    private Moods() {}

    static Optional<Mood> of(Line line, int at) {
        boolean ahead = line.term(at - 1).is("to");
        Optional<String> charge = charge(line, at);
        if (charge.isPresent()) {
            return charge.filter(ACCUSED::contains).map(accused -> Mood.CHARGED);
        }
        for (int i = at; i >= 0 && line.term(i).clause() == line.term(at).clause(); i--) {
            Term term = line.term(i);
            if (term.isOneOf(OPEN)) {
                return Optional.empty();
            }
            if (i < at
                    && term.tells()
                    && Deeds.isVerb(term)
                    && !line.term(at - 1).is("to")) {
                break;
            }
            ahead |= term.is("will", "wo", "shall", "'ll");
        }
        boolean open = line.term(at - 1).is("to") && !isPlanned(line, at);
        if (open && line.term(at - 2).is("had")) {
            return Optional.of(Mood.REAL);
        }
        return open ? Optional.empty() : Optional.of(ahead ? Mood.AHEAD : Mood.REAL);
    }

    /** The word of "suspected of sending", "accused of hiding": somebody's guess or charge, not the outlet's word. */
    static Optional<String> charge(Line line, int at) {
        if (!line.term(at - 1).is("of")) {
            return Optional.empty();
        }
        return line.clause(line.term(at).clause()).stream()
                .filter(term -> term.span().start() < line.term(at).span().start() && CHARGED.contains(term.stem()))
                .map(Term::stem)
                .findFirst();
    }

    /** "An agreement … to withdraw"; "not to withdraw" and "asked to withdraw" are left open. */
    private static boolean isPlanned(Line line, int at) {
        int clause = line.term(at).clause();
        boolean plan = line.where(term -> term.clause() == clause && PLANS.contains(term.stem())).stream()
                .anyMatch(i -> i < at);
        return plan && !line.term(at - 2).is("not", "n't");
    }
}
