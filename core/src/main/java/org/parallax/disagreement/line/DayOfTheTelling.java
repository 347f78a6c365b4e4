package org.parallax.disagreement.line;

import java.util.List;
import java.util.Set;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;
import org.parallax.time.TimeExpression;

/** Tells the day of a report from that of what it reports. Threads may share it. */
public final class DayOfTheTelling {

    /** What tells of something and is not told of: "said", "announced", "rose". */
    public static final Set<String> REPORTS = WordSets.of(DayOfTheTelling.class, "tells of something");

    private DayOfTheTelling() {}

    /** "Officials said on Friday", "the toll rose to at least 12 Friday". */
    public static boolean is(Line line, TimeExpression time) {
        List<Integer> at = line.where(term -> time.span().contains(term.span().start()));
        if (at.isEmpty()) {
            return false;
        }
        int before = at.get(0) - 1;
        while (line.term(before).is("on", "late", "early")
                || line.term(before).named()
                || line.term(before).part() == PartOfSpeech.NUMBER) {
            boolean number = line.term(before).part() == PartOfSpeech.NUMBER;
            before = (number ? Qualifiers.start(line, before) : before) - 1;
        }
        return line.term(before).isOneOf(REPORTS);
    }
}
