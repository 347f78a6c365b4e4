package org.parallax.pronoun;

/**
 * What is asked of a pronoun and of a phrase that it could take up. Each has a few answers, numbered from 0; 0 is also said where the
 * question makes no sense. {@code training/antecedents} learns what each answer weighs.
 */
@SuppressWarnings("EnumOrdinal") // the rows of the learned weights stand in this order
enum Feature {
    PRONOUN(13),
    KIND(17),
    NUMBER(13),
    GENDER(13),
    SORT(37),
    SENTENCES(9),
    RIVALS(10),
    TOKENS(12),
    ROLE(7),
    ROLES(37),
    BEGINS(3),
    PARAGRAPHS(6),
    VERBS(7),
    BORDERS(7),
    QUOTATIONS(8),
    SPEAKER(4),
    SOURCE(3),
    MENTIONS(8),
    HEADLINE(3),
    AGAIN(6),
    FOLLOWED(9),
    SAYS(4),
    EMPTY_IT(10),
    AFTER(24),
    BEFORE(24),
    LATELY(6),
    SUBJECTS(5),
    FIRST_TOPIC(3),
    WITHIN(4),
    PREDICATE(7),
    TURN(5);

    private static final int[] STARTS = starts();

    private final int answers;

    Feature(int answers) {
        this.answers = answers;
    }

    /** The number of an answer among those to all questions. */
    int answer(int value) {
        return STARTS[ordinal()] + Math.min(value, answers - 1);
    }

    static int all() {
        Feature last = values()[values().length - 1];
        return STARTS[last.ordinal()] + last.answers;
    }

    private static int[] starts() {
        int[] starts = new int[values().length];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + values()[i - 1].answers;
        }
        return starts;
    }
}
