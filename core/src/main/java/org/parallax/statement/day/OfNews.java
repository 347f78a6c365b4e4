package org.parallax.statement.day;

import org.parallax.odds.Question;

/** What is asked of a statement for which no rule tells a day, to know whether it is news of its page. {@link NewsAnswers} answers. */
public enum OfNews implements Question {
    /** Headline, first sentences, next ones, first quarter, between, last quarter. */
    PLACE(6),
    /** {@link VerbForm}. */
    VERB(VerbForm.values().length),
    /** Whether it is told inside what somebody says. */
    INSIDE(2),
    /** By no way that is told, to a hearer, in an interview, in a statement, in a post. */
    VIA(5),
    /** Whether the outlet says "then", "years ago". */
    THEN(2),
    /** Whether the outlet says "when", "after". */
    WHEN(2),
    /** How many sentences back the outlet last told a day of the last week: this one, 1, 2, up to 4, up to 8, more. */
    LAST_NEWS(6),
    /** Whether the paragraph began with an earlier time, a time of the last week, or neither. */
    PARAGRAPH(3),
    /** {@link Age} of the statement before, where it stands near. */
    BEFORE(Age.values().length + 1),
    /** The same where it has the same speaker. */
    SAME_BEFORE(Age.values().length + 1),
    /** {@link Age} of the statement behind, where it stands near. */
    BEHIND(Age.values().length + 1),
    /** The same where it has the same speaker. */
    SAME_BEHIND(Age.values().length + 1),
    /** Whether its speaker makes news elsewhere in the article. */
    SPEAKER_IN_NEWS(2),
    /** Whether its speaker is quoted from earlier elsewhere in the article. */
    SPEAKER_OF_OLD(2),
    /** Whether its speaker speaks often. */
    SPEAKER_OFTEN(2),
    /** How many of the times that the article tells are earlier ones. */
    EARLIER_TIMES(5),
    /** How many of the article's statements are of the last week. */
    NEWS(5),
    /** Whether the article tells a day of the last week at all. */
    ANY_NEWS(2);

    private final int answers;

    OfNews(int answers) {
        this.answers = answers;
    }

    @Override
    public int answers() {
        return answers;
    }
}
