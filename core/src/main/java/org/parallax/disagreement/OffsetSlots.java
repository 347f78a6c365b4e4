package org.parallax.disagreement;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** "Hours before the storm", "ten minutes after takeoff": how long before or after something. Threads may share it. */
final class OffsetSlots {

    private static final double DAY = 1440;

    /** Minutes. */
    private static final Map<String, Double> UNITS = Map.of(
            "second", 1.0 / 60, "moment", 1.0, "minute", 1.0, "hour", 60.0, "day", DAY, "week", 7 * DAY, "month",
            30 * DAY, "year", 365 * DAY);

    /** How many "minutes" or "hours" may be, where no number is told. */
    private static final double FEW = 2;

    private static final double MANY = 15;

    /** How far the noun stands at most that it is before or after. */
    private static final int NEXT = 5;

    private static final double MOMENTS = 4;

    private OffsetSlots() {}

    static Stream<Slot> in(Line line) {
        return line.where(term -> term.is("before", "after", "later", "earlier")).stream()
                .flatMap(at -> slot(line, at).stream());
    }

    private static Optional<Slot> slot(Line line, int at) {
        Optional<Double> unit =
                Optional.ofNullable(UNITS.get(line.term(at - 1).lower().replaceFirst("s$", "")));
        int number = first(line, at - 2);
        return unit.flatMap(minutes -> filler(line, number, at - 1, minutes))
                .flatMap(filler -> event(line, at)
                        .map(event -> Slot.of(
                                Slot.Sort.OFFSET, line.term(at).lower() + " " + event, line, number, at, filler)));
    }

    /** Before or after what: the noun that comes next. */
    private static Optional<String> event(Line line, int at) {
        return IntStream.rangeClosed(at + 1, at + NEXT)
                .filter(i -> line.term(i).part().isNoun()
                        && !line.term(i).named()
                        && !line.term(i).timed())
                .filter(i -> !line.term(i + 1).part().isNoun())
                .mapToObj(i -> line.term(i).key())
                .findFirst();
    }

    /** Where the number begins that stands right before the unit; the unit itself where none does. */
    private static int first(Line line, int last) {
        for (int from = Math.max(0, last - 2); from <= last; from++) {
            if (NumberWords.at(line, from)
                    .filter(read -> read.end() == last + 1)
                    .isPresent()) {
                return from;
            }
        }
        return line.term(last).is("a", "an", "one") ? last : last + 1;
    }

    private static Optional<Filler> filler(Line line, int number, int at, double unit) {
        if (number == at) {
            boolean moments = line.term(at).is("moments", "seconds");
            boolean several =
                    line.term(at).lower().endsWith("s") && !line.term(at - 1).is("few", "several", "many", "some");
            return several
                    ? Optional.of(Filler.between(moments ? 0 : FEW * unit, moments ? MOMENTS : MANY * unit))
                    : Optional.empty();
        }
        double told = line.term(number).is("a", "an", "one")
                ? 1
                : NumberWords.at(line, number)
                        .map(read -> read.quantity().told())
                        .orElse(1.0);
        return Optional.of(new Filler(told * unit * .8, told * unit * 1.2, told * unit, ""));
    }
}
