package org.parallax.timeline.likelihood;

import org.parallax.odds.Question;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.Deed;

/** What is asked of two passages whose days meet: whether they tell one event. */
@SuppressWarnings("EnumOrdinal") // the learned weights stand in this order
public enum OfPair implements Question {
    /** How the days meet: {@link #days(Dated, Dated)}. */
    DAYS(6),
    /** How many of the two stand at the beginning of their articles. */
    LEADS(3),
    SPEAKER(4),
    /** How many acts they share. */
    ACTS(3),
    /** Whether the same does them. */
    AGENTS(3),
    /** How many sentences lie between them, in one article. */
    GAP(6),
    /** How much of the words of one the other has, in one article and in two. */
    ALIKE(12);

    /** How many they are. */
    public static final int QUESTIONS = values().length;

    private static final int STEPS = 6;
    private static final int LEAD = 4;
    private static final int TWO_ARTICLES = 5;
    private static final double[] PARTS = {.1, .2, .33, .45, .6};
    private static final long WEEK = 8;
    private static final long MONTH = 31;

    private final int answers;

    OfPair(int answers) {
        this.answers = answers;
    }

    @Override
    public int answers() {
        return answers;
    }

    /**
     * The answers about two passages, in the order of the questions.
     *
     * @param alike the share of the words of the one that says less which the other has as well
     */
    public static int[] answers(Dated a, Dated b, double alike) {
        int[] answers = new int[QUESTIONS];
        answer(a, b, alike, answers);
        return answers;
    }

    /** The same into an array that has room for it: a large story has millions of pairs. */
    public static void answer(Dated a, Dated b, double alike, int[] answers) {
        boolean one = a.article().equals(b.article());
        answers[DAYS.ordinal()] = days(a, b);
        answers[LEADS.ordinal()] = (a.number() < LEAD ? 1 : 0) + (b.number() < LEAD ? 1 : 0);
        answers[SPEAKER.ordinal()] = speaker(a, b);
        answers[ACTS.ordinal()] =
                Math.min(2, a.deed().acts().sharedWith(b.deed().acts()));
        answers[AGENTS.ordinal()] = agents(a.deed(), b.deed());
        answers[GAP.ordinal()] = one ? Question.steps(Math.abs(a.number() - b.number()), 1, 2, 3, 6) : TWO_ARTICLES;
        answers[ALIKE.ordinal()] = (one ? STEPS : 0) + Question.steps(alike, PARTS);
    }

    private static int days(Dated a, Dated b) {
        long longer = Math.max(a.days(), b.days());
        if (a.told().first() == b.told().first() && a.days() == b.days()) {
            return longer == 1 ? 0 : 1;
        }
        boolean day = Math.min(a.days(), b.days()) == 1;
        return !day ? 2 : longer > MONTH ? 3 : longer > WEEK ? 4 : 5;
    }

    private static int speaker(Dated a, Dated b) {
        if (a.speaker().isEmpty() && b.speaker().isEmpty()) {
            return 0;
        }
        boolean two = a.speaker().isPresent() && b.speaker().isPresent();
        return !two ? 1 : a.speaker().equals(b.speaker()) ? 2 : 3;
    }

    private static int agents(Deed a, Deed b) {
        boolean told = !a.agents().isEmpty() && !b.agents().isEmpty();
        return !told ? 0 : a.agents().sharedWith(b.agents()) > 0 ? 1 : 2;
    }
}
