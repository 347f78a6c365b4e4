package org.parallax.odds;

/** What is asked of something; it has a few answers, numbered from 0. What each answer weighs is learned from marks of ours. */
public interface Question {

    /** As in {@code weights.tsv}. */
    String name();

    int ordinal();

    /** How many answers it has. */
    int answers();

    /** The number of steps that a value reaches. */
    static int steps(double value, double... steps) {
        int reached = 0;
        while (reached < steps.length && value >= steps[reached]) {
            reached++;
        }
        return reached;
    }
}
