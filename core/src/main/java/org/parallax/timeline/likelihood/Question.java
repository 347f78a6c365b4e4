package org.parallax.timeline.likelihood;

/** What is asked of passages or events; each has a few answers, numbered from 0. {@code ./bench timeline-weights} learns what each answer weighs. */
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
