package org.parallax.disagreement;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.parallax.disagreement.Context.Shared;
import org.parallax.disagreement.SlotPair.Told;
import org.parallax.story.Question;

/** What is asked of two passages that fill one slot otherwise: whether an editor would want them side by side. */
@SuppressWarnings("EnumOrdinal") // the learned weights stand in this order
enum OfSlots implements Question {
    /** What fills it. */
    SORT(Slot.Sort.values().length),
    /** How much the words weigh that stand around both. */
    BITS(6),
    /** That by the weight of what stands around the one that has less. */
    ALIKE(5),
    /** Whether both name somebody, and the same. */
    NAMES(3),
    /** Whether both belong to a verb, and the same. */
    VERB(3),
    /** How many of the two stand at the beginning of their articles. */
    LEADS(3),
    /** Two, one with its headline, one. */
    ARTICLES(3),
    /** How many of the articles tell what the other tells as well. */
    TOLD_IN_BOTH(3),
    /** In how many ways the article that has more of them fills such slots. */
    WAYS(5),
    /** How many times as much the greater number is. */
    RATIO(5);

    private static final int LEAD = 3;

    private final int answers;

    OfSlots(int answers) {
        this.answers = answers;
    }

    @Override
    public int answers() {
        return answers;
    }

    static int[] answers(SlotPair pair) {
        Slot a = pair.a().slot();
        Slot b = pair.b().slot();
        Shared shared = pair.a().around().sharedWith(pair.b().around());
        int[] answers = new int[values().length];
        answers[SORT.ordinal()] = a.sort().ordinal();
        answers[BITS.ordinal()] = Question.steps(shared.bits(), 4, 7, 10, 14, 20);
        answers[ALIKE.ordinal()] = Question.steps(shared.ofTheLess(), .12, .2, .3, .45);
        answers[NAMES.ordinal()] = names(a.around().names(), b.around().names());
        answers[VERB.ordinal()] = same(a.verb(), b.verb());
        answers[LEADS.ordinal()] = lead(a) + lead(b);
        answers[ARTICLES.ordinal()] = articles(a.line(), b.line());
        answers[TOLD_IN_BOTH.ordinal()] = told(pair.a(), b) + told(pair.b(), a);
        answers[WAYS.ordinal()] =
                Question.steps((double) Math.max(pair.a().ways(), pair.b().ways()), 2, 3, 4, 6);
        answers[RATIO.ordinal()] = Question.steps(a.filler().ratio(b.filler()), 1.0001, 1.5, 3, 10);
        return answers;
    }

    private static int names(Set<String> a, Set<String> b) {
        return a.isEmpty() || b.isEmpty() ? 0 : Collections.disjoint(a, b) ? 2 : 1;
    }

    private static int same(Optional<String> a, Optional<String> b) {
        return a.isEmpty() || b.isEmpty() ? 0 : a.equals(b) ? 1 : 2;
    }

    private static int lead(Slot slot) {
        return slot.line().isHeadline() || slot.line().number() <= LEAD ? 1 : 0;
    }

    private static int articles(Line a, Line b) {
        return a.laid() != b.laid() ? 0 : a.isHeadline() != b.isHeadline() ? 1 : 2;
    }

    private static int told(Told one, Slot other) {
        return one.alsoTells(other) ? 1 : 0;
    }
}
