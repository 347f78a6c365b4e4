package org.parallax.time;

import java.util.Set;
import org.parallax.article.TextSpan;

/** How a sentence tells of a time that it names. Threads may share it. */
public final class Telling {

    private static final Set<String> VAGUE = Set.of("today", "tonight");

    private Telling() {}

    /** Whether the verb beside the words looks back or ahead. */
    public enum Direction {
        BACK,
        AHEAD,
        NEITHER
    }

    /** Where the verb beside a time expression looks; its words stand in the sentence. */
    public static Direction direction(String text, TextSpan sentence, TextSpan time) {
        Words words = Words.in(text, sentence);
        int from = 0;
        while (from < words.size() && words.at(from).span().start() < time.start()) {
            from++;
        }
        int to = from;
        while (to < words.size() && words.at(to).span().end() <= time.end()) {
            to++;
        }
        return switch (TenseReader.of(words, from, to)) {
            case PAST -> Direction.BACK;
            case FUTURE -> Direction.AHEAD;
            case OTHER -> Direction.NEITHER;
        };
    }

    /** Whether an expression names a time at which a thing can have happened, and not how long it took or by when it is due. */
    public static boolean namesATime(TimeExpression time) {
        boolean fromAnEvent = time.rule().contains("from another event");
        boolean date = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
        return (date || fromAnEvent) && !Boundary.isBoundary(time.rule());
    }

    /** Whether it says by when something is due. */
    public static boolean isDeadline(TimeExpression time) {
        return Boundary.isDeadline(time.rule());
    }

    /** Whether the day was counted from another event: "two days after the raid". */
    public static boolean isBesideAnEvent(TimeExpression time) {
        return time.rule().contains("from another event");
    }

    /** Whether the words may mean no more than these times: "today". */
    public static boolean mayMeanTheseTimes(String words) {
        return VAGUE.contains(words.toLowerCase(java.util.Locale.ROOT));
    }
}
