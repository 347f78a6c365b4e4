package org.parallax.entity;

import org.parallax.language.Tagging.NameType;

/** What a likeness comes to when entities of a story are joined. */
public enum NameVerdict {
    /** So sure that they are joined. */
    ONE,
    /** More likely one than two: a proposal, for a person to decide. */
    PERHAPS,
    /** Two. */
    TWO;

    /** Set by hand on stories: a wrong join costs more than a proposal. Fewer organizations have like names, so that less will do. */
    private static final double JOINED_PERSONS = 0.95;

    private static final double JOINED_OTHERS = 0.8;

    /** What a score from 0 to 1 comes to. */
    public static NameVerdict of(NameType type, double score) {
        double joined = type == NameType.PERSON ? JOINED_PERSONS : JOINED_OTHERS;
        return score >= joined ? ONE : score >= NameLikeness.SAME ? PERHAPS : TWO;
    }
}
