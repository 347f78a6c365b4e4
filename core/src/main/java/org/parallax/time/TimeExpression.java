package org.parallax.time;

import org.parallax.article.TextSpan;

/**
 * Words that speak of a time (TIMEX3, TimeML 1.2.1).
 *
 * @param span where the words stand
 * @param type TIMEX3 type
 * @param value TIMEX3 value: "2020-11-18", "2021-W03", "P2D", "PRESENT_REF"; "" where none can be told
 * @param range the days that it can mean; unknown for durations, sets and what has no anchor
 * @param rule the rule that read it
 */
public record TimeExpression(TextSpan span, Type type, String value, DateRange range, String rule) {

    /** TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
