package org.parallax.disagreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.disagreement.Context.Weighed;
import org.parallax.disagreement.Deed.Mood;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.story.WordWeights;
import org.parallax.time.DateRange;
import org.parallax.time.TimeExpression;

/** Two articles tell one event of two days, months or years that lie close together; or one had it planned for another day than it came to be. */
final class OneEventIsToldOfTwoDays implements Rule {

    private static final String WHY = "one event, told of two days";
    private static final String PLANNED = "one event, planned for another day";

    /** A stretch of the calendar, and the days after which events of one sort are two. */
    private enum Grain {
        DAY(1, 1, 10),
        MONTH(28, 31, 200),
        YEAR(365, 366, 800);

        private final long shortest;
        private final long longest;
        private final long apart;

        Grain(long shortest, long longest, long apart) {
            this.shortest = shortest;
            this.longest = longest;
            this.apart = apart;
        }

        static Optional<Grain> of(long days) {
            return Arrays.stream(values())
                    .filter(grain -> days >= grain.shortest && days <= grain.longest)
                    .findFirst();
        }
    }

    private static final Set<String> HOURS = Set.of("midnight", "noon", "midday", "dawn", "dusk");

    /**
     * A deed that is told of one day, month or year.
     *
     * @param around what stands around it
     * @param side as it is shown
     */
    private record Dated(Deed deed, TimeExpression time, Weighed around, Side side) {}

    @Override
    public List<Contradiction> among(Compared story) {
        Map<String, List<Dated>> byName = new TreeMap<>();
        story.deeds()
                .forEach(deed -> dated(deed, story.weights())
                        .ifPresent(dated -> byName.computeIfAbsent(deed.name(), unseen -> new ArrayList<>())
                                .add(dated)));
        List<Contradiction> found = new ArrayList<>();
        byName.values().forEach(events -> {
            for (int i = 0; i < events.size(); i++) {
                for (int j = i + 1; j < events.size(); j++) {
                    if (lieApart(
                            events.get(i).time().range(), events.get(j).time().range())) {
                        contradiction(events.get(i), events.get(j)).ifPresent(found::add);
                    }
                }
            }
        });
        return found;
    }

    /** A deed whose clause names one day. */
    private static Optional<Dated> dated(Deed deed, WordWeights weights) {
        List<TimeExpression> days = deed.mood() == Mood.CHARGED
                ? List.of()
                : deed.times().stream()
                        .filter(time -> grain(time.range()).isPresent()
                                && time.type() != TimeExpression.Type.DURATION
                                && !isHourAlone(deed.line(), time))
                        .toList();
        boolean one =
                days.stream().map(time -> time.range().firstDay()).distinct().count() == 1;
        return one ? Optional.of(dated(deed, days.get(0), weights)) : Optional.empty();
    }

    private static Dated dated(Deed deed, TimeExpression time, WordWeights weights) {
        return new Dated(deed, time, deed.beyondItsClause().weighed(weights), deed.timedSide(time));
    }

    /** "A midnight-blue car", "until noon": no day is named. */
    private static boolean isHourAlone(Line line, TimeExpression time) {
        return HOURS.contains(time.span().of(line.laid().article().text()).toLowerCase(Locale.ROOT));
    }

    private static Optional<Contradiction> contradiction(Dated a, Dated b) {
        boolean comparable = a.deed().line().laid() != b.deed().line().laid()
                && a.deed().holds() == b.deed().holds();
        boolean planned = a.deed().mood() != b.deed().mood();
        boolean ahead = a.deed().mood() == Mood.AHEAD && !planned;
        return comparable && a.around().isOfOneMatterWith(b.around())
                ? Optional.of(new Contradiction(
                        Kind.DATE,
                        planned || ahead,
                        a.deed().name(),
                        About.of(a.deed(), b.deed()),
                        a.side(),
                        b.side(),
                        planned ? PLANNED : WHY))
                : Optional.empty();
    }

    /** Both are days, months or years, and lie apart but not far. */
    private static boolean lieApart(DateRange one, DateRange other) {
        long days = Math.abs(first(one) - first(other));
        Optional<Grain> grain = grain(one);
        return grain.equals(grain(other))
                && days > 0
                && grain.filter(known -> days <= known.apart).isPresent();
    }

    private static long first(DateRange range) {
        return range.firstDay().orElseThrow().toEpochDay();
    }

    /** How exactly a time is told; empty for other stretches. */
    private static Optional<Grain> grain(DateRange range) {
        return range.firstDay().isEmpty() || range.lastDay().isEmpty()
                ? Optional.empty()
                : Grain.of(range.lastDay().orElseThrow().toEpochDay() - first(range) + 1);
    }
}
