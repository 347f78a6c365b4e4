package org.parallax.disagreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.language.WordSets;
import org.parallax.time.TimeExpression;

/** "At 6.10am", "around 7 p.m.": the hour of the day. Threads may share it. */
final class TimeSlots {

    private static final Pattern CLOCK = Pattern.compile("T(\\d\\d):(\\d\\d)");

    private static final Set<String> NAMED = WordSets.of(TimeSlots.class, "hours by name");

    private static final int HOUR = 60;

    /** Minutes by which an hour is rounded that is told by name, on the half hour, or to the minute. */
    private static final int BY_NAME = 20;

    private static final int HALF_HOURS = 10;

    private static final int EXACT = 2;

    private TimeSlots() {}

    static Stream<Slot> in(Line line) {
        return line.times(line.span()).stream()
                .filter(time -> time.type() != TimeExpression.Type.DURATION)
                .flatMap(time -> hour(line, time).stream());
    }

    /** "An hour before midnight" is no midnight. */
    private static Optional<Slot> hour(Line line, TimeExpression time) {
        Matcher clock = CLOCK.matcher(time.value());
        List<Integer> at = line.where(term -> time.span().contains(term.span().start()));
        if (at.isEmpty() || !clock.find() || line.term(at.get(0) - 1).is("before", "after", "until", "since", "from")) {
            return Optional.empty();
        }
        int minutes = Integer.parseInt(clock.group(1)) * HOUR + Integer.parseInt(clock.group(2));
        boolean named = at.stream().anyMatch(i -> line.term(i).isOneOf(NAMED));
        int near = named ? BY_NAME : minutes % (HOUR / 2) == 0 ? HALF_HOURS : EXACT;
        Filler filler = new Filler(minutes - near, minutes + near, minutes, "");
        return Optional.of(Slot.of(Slot.Sort.HOUR, "", line, at.get(0), at.get(at.size() - 1), filler));
    }
}
