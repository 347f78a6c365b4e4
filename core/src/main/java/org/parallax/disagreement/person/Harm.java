package org.parallax.disagreement.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.disagreement.line.CountedWords;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Term;
import org.parallax.disagreement.number.Count;
import org.parallax.language.WordSets;

/**
 * How badly one person is said to be hurt: "the boy was seriously injured", "the pilot had minor injuries".
 *
 * @param line where it stands
 * @param first the term that says how badly, or the "not" before it
 * @param last the term of the harm
 * @param person the term of the person
 * @param whom the same, as it is compared
 * @param passed who is named between that person and the harm
 * @param grave whether badly
 */
record Harm(Line line, int first, int last, int person, String whom, Set<String> passed, boolean grave) {

    private static final Set<String> GRAVE = WordSets.of(Count.class, "gravely");
    private static final Set<String> SLIGHT = WordSets.of(Harm.class, "slightly");
    private static final Set<String> NOT = WordSets.of(Line.class, "not so");

    /** Terms before the harm in which it is said how bad it is. */
    private static final int NEAR = 6;

    static List<Harm> in(Line line) {
        List<Harm> harms = new ArrayList<>();
        for (int at = 1; at < line.size() && !line.asks(); at++) {
            boolean hurt = CountedWords.toll(line.term(at).lower())
                    .filter(toll -> toll.equals("hurt"))
                    .isPresent();
            if (hurt && !line.term(at).lower().startsWith("hospital")) {
                at(line, at).ifPresent(harms::add);
            }
        }
        return harms;
    }

    /** Of "serious, but not life-threatening injuries", which is neither, there is none. */
    private static Optional<Harm> at(Line line, int harm) {
        List<Integer> how = line.where(term -> term.isOneOf(GRAVE) || term.isOneOf(SLIGHT)).stream()
                .filter(at -> at < harm && at >= harm - NEAR)
                .toList();
        if (how.size() != 1) {
            return Optional.empty();
        }
        int degree = how.get(0);
        Optional<Integer> not = line.where(term -> term.isOneOf(NOT)).stream()
                .filter(at -> at < degree && at >= degree - 2)
                .findFirst();
        int first = not.orElse(degree);
        boolean badly = line.term(degree).isOneOf(GRAVE);
        return badly || not.isEmpty()
                ? WhoIsHurt.before(line, first)
                        .map(person -> new Harm(
                                line,
                                wholeWord(line, first),
                                harm,
                                person,
                                WhoIsHurt.key(line, person),
                                named(line, person, first),
                                badly && not.isEmpty()))
                : Optional.empty();
    }

    private static Set<String> named(Line line, int from, int to) {
        return line.terms().subList(from, to).stream()
                .filter(Term::named)
                .flatMap(term -> term.entity().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** "Wasn't" is two terms. */
    private static int wholeWord(Line line, int at) {
        return line.isBesideTheLast(at) ? at - 1 : at;
    }
}
