package org.parallax.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.entity.NamesDecided.Answer;
import org.parallax.name.Joining;

/**
 * Members of which some are one and some are kept apart because a person said so; rules join the others. One thread.
 */
final class DecidedNames {

    /*
     * The decisions are asked from the last to the first, so that of two that cannot both hold the later one does. Each that keeps two sets apart has
     * two marks; a set of joined members bears the marks of all its members, and two sets with both marks of one decision are not joined.
     */

    private final List<NamesDecided> decisions;
    private final List<Member> members;
    private final Joining joining;
    private final BitSet[] marks;
    private final Outcome[] outcomes;

    /** What a decision came to before the entities have ids: the members that it speaks of, name by name, or why it does not hold. */
    private record Outcome(List<Set<Integer>> sets, Answer failure) {}

    private static final Answer NO_FAILURE = new Answer.Held(List.of());

    private DecidedNames(List<Member> members, List<NamesDecided> decisions) {
        this.members = members;
        this.decisions = decisions;
        this.joining = new Joining(members.size());
        this.marks = new BitSet[members.size()];
        Arrays.setAll(marks, i -> new BitSet());
        this.outcomes = new Outcome[decisions.size()];
    }

    /** All members, with what was decided of their names. */
    static DecidedNames of(List<Member> members, List<NamesDecided> decisions) {
        DecidedNames decided = new DecidedNames(members, decisions);
        for (int i = decisions.size() - 1; i >= 0; i--) {
            decided.outcomes[i] = decided.decide(i);
        }
        return decided;
    }

    Joining joining() {
        return joining;
    }

    /** Whether nobody keeps these two sets apart. */
    boolean mayBeOne(int a, int b) {
        return decisionBetween(joining.find(a), joining.find(b)) < 0;
    }

    void join(int a, int b) {
        int x = joining.find(a);
        int y = joining.find(b);
        if (x != y && mayBeOne(x, y)) {
            joining.join(x, y);
            marks[joining.find(x)].or(marks[x]);
            marks[joining.find(x)].or(marks[y]);
        }
    }

    /** What became of each decision, in their order; ids by the roots of the entities' members. */
    List<Answer> answers(IntFunction<String> idOfRoot) {
        return Arrays.stream(outcomes)
                .map(outcome -> outcome.failure() != NO_FAILURE
                        ? outcome.failure()
                        : new Answer.Held(ids(outcome.sets(), idOfRoot)))
                .toList();
    }

    private List<String> ids(List<Set<Integer>> sets, IntFunction<String> idOfRoot) {
        return sets.stream()
                .flatMap(Set::stream)
                .map(joining::find)
                .distinct()
                .map(idOfRoot::apply)
                .toList();
    }

    private Outcome decide(int number) {
        NamesDecided decision = decisions.get(number);
        List<Set<Integer>> sets = new ArrayList<>();
        for (SpokenName name : decision.names()) {
            Set<Integer> meant = name.among(members);
            if (meant.isEmpty()) {
                return new Outcome(List.of(), new Answer.Missing(name));
            }
            sets.add(meant);
        }
        return decision.one() ? joined(sets) : parted(number, sets);
    }

    private Outcome joined(List<Set<Integer>> sets) {
        List<Integer> all =
                sets.stream().flatMap(Set::stream).map(joining::find).distinct().toList();
        BitSet together = new BitSet();
        all.forEach(root -> together.or(marks[root]));
        int against = firstWithBoth(together);
        if (against >= 0) {
            return new Outcome(sets, new Answer.Overruled(against));
        }
        all.forEach(root -> join(all.get(0), root));
        return new Outcome(sets, NO_FAILURE);
    }

    private Outcome parted(int number, List<Set<Integer>> named) {
        List<Set<Integer>> sets = withoutWhatBothMean(named.get(0), named.get(1));
        Set<Integer> left = roots(sets.get(0));
        Set<Integer> right = roots(sets.get(1));
        if (left.isEmpty() || right.isEmpty()) {
            return new Outcome(sets, new Answer.Inseparable());
        }
        Set<Integer> both = new TreeSet<>(left);
        both.retainAll(right);
        if (!both.isEmpty()) {
            return new Outcome(sets, new Answer.Overruled(joinThatHolds(number, both)));
        }
        left.forEach(root -> marks[root].set(2 * number));
        right.forEach(root -> marks[root].set(2 * number + 1));
        return new Outcome(sets, NO_FAILURE);
    }

    /** The narrower of two names means what it says; whom both mean otherwise, neither keeps. */
    private static List<Set<Integer>> withoutWhatBothMean(Set<Integer> one, Set<Integer> other) {
        Set<Integer> left = new TreeSet<>(one);
        Set<Integer> right = new TreeSet<>(other);
        if (one.containsAll(other) && other.containsAll(one)) {
            return List.of(Set.of(), Set.of());
        }
        if (!other.containsAll(one)) {
            left.removeAll(other);
        }
        if (!one.containsAll(other)) {
            right.removeAll(one);
        }
        return List.of(left, right);
    }

    private Set<Integer> roots(Set<Integer> set) {
        return set.stream().map(joining::find).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first of the later decisions that joins into one of these sets. */
    private int joinThatHolds(int number, Set<Integer> roots) {
        return IntStream.range(number + 1, decisions.size())
                .filter(later -> decisions.get(later).one() && outcomes[later].failure() == NO_FAILURE)
                .filter(later -> outcomes[later].sets().stream()
                        .flatMap(Set::stream)
                        .anyMatch(member -> roots.contains(joining.find(member))))
                .findFirst()
                .orElseThrow();
    }

    private int decisionBetween(int a, int b) {
        BitSet together = (BitSet) marks[a].clone();
        together.or(marks[b]);
        return firstWithBoth(together);
    }

    /** The first decision of which a set bears both marks; -1 for none. */
    private static int firstWithBoth(BitSet set) {
        for (int bit = set.nextSetBit(0); bit >= 0; bit = set.nextSetBit(bit + 1)) {
            if (bit % 2 == 0 && set.get(bit + 1)) {
                return bit / 2;
            }
        }
        return -1;
    }
}
