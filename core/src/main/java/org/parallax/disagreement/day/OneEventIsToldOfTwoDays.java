package org.parallax.disagreement.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.disagreement.deed.Deed;
import org.parallax.disagreement.deed.Deed.Mood;
import org.parallax.disagreement.deed.Deeds;
import org.parallax.disagreement.line.Context;
import org.parallax.disagreement.line.DayOfTheTelling;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Term;
import org.parallax.disagreement.line.Weighed;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Heading;
import org.parallax.disagreement.rule.Rule;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;
import org.parallax.story.PerArticleWith;
import org.parallax.time.DateRange;
import org.parallax.time.TimeExpression;

/** Two articles tell one event of two days, months or years that lie close together; or one had it planned for another day than it came to be. */
public final class OneEventIsToldOfTwoDays implements Rule {

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

    private static final Set<String> HOURS = WordSets.of(OneEventIsToldOfTwoDays.class, "hours by name");

    private static final PerArticleWith<Laid, List<Event>> EVENTS = PerArticleWith.by((article, laid) ->
            Deeds.in(laid).stream().flatMap(deed -> event(deed).stream()).toList());

    /**
     * A deed that is told of one day, month or year.
     *
     * @param grain which of these
     * @param first its first day, as it is told
     * @param time the words for these
     * @param around what stands around it
     * @param side as it is shown
     */
    private record Event(Deed deed, Grain grain, DayAsTold first, TimeExpression time, Context around, Side side) {

        String asks() {
            return switch (grain) {
                case DAY -> "on which day";
                case MONTH -> "in which month";
                case YEAR -> "in which year";
            };
        }

        Heading.Place place() {
            return deed.upTo(time);
        }
    }

    /** An event in a story, its days as numbers: its first, and the last on which its article came out, as far as that is known. */
    private record Dated(Event event, Weighed around, long firstDay, long outBy) {

        Dated(Event event, Weighed around) {
            this(event, around, event.first().day().toEpochDay(), outBy(event.deed()));
        }

        private static long outBy(Deed deed) {
            return deed.line()
                    .laid()
                    .article()
                    .published()
                    .range()
                    .lastDay()
                    .map(LocalDate::toEpochDay)
                    .orElse(Long.MAX_VALUE);
        }

        Deed deed() {
            return event.deed();
        }

        /** Both are days, months or years, and lie apart but not far. */
        boolean liesApartFrom(Dated other) {
            long days = Math.abs(firstDay - other.firstDay);
            return event.grain == other.event.grain
                    && days > 0
                    && days <= event.grain.apart
                    && (event.grain != Grain.DAY || event.first().differsFrom(other.event.first()));
        }
    }

    @Override
    public List<Contradiction> among(Compared story) {
        Map<String, List<Dated>> byName = new TreeMap<>();
        story.articles()
                .forEach(laid -> laid.read(EVENTS)
                        .forEach(event -> byName.computeIfAbsent(event.deed().name(), unseen -> new ArrayList<>())
                                .add(new Dated(event, event.around().weighed(story.weights())))));
        List<Contradiction> found = new ArrayList<>();
        byName.values().forEach(events -> {
            for (int i = 0; i < events.size(); i++) {
                for (int j = i + 1; j < events.size(); j++) {
                    if (events.get(i).liesApartFrom(events.get(j))) {
                        contradiction(events.get(i), events.get(j)).ifPresent(found::add);
                    }
                }
            }
        });
        return found;
    }

    /** A deed whose clause names one day. */
    private static Optional<Event> event(Deed deed) {
        List<TimeExpression> days = deed.mood() == Mood.CHARGED
                ? List.of()
                : deed.times().stream()
                        .filter(time -> grain(time.range()).isPresent()
                                && time.type() != TimeExpression.Type.DURATION
                                && !isHourAlone(deed.line(), time)
                                && !isOfANoun(deed, time)
                                && !isOfAnotherVerb(deed, time))
                        .toList();
        boolean one =
                days.stream().map(time -> time.range().firstDay()).distinct().count() == 1;
        return one ? Optional.of(event(deed, days.get(0))) : Optional.empty();
    }

    /** "It is clear that the 12 January quake was the worst", "the year's films": the day of a thing, not of the deed, unless its verb stands right before. */
    private static boolean isOfANoun(Deed deed, TimeExpression time) {
        List<Integer> at = deed.line().of(time);
        int first = at.get(0);
        int last = at.get(at.size() - 1);
        Term before = deed.line().term(first - 1);
        Term behind = deed.line().term(last + 1);
        boolean determined = before.part() == PartOfSpeech.DETERMINER
                || deed.line().term(first).is("the");
        boolean noun = behind.part() == PartOfSpeech.POSSESSIVE_ENDING
                || (determined && behind.part().isNoun());
        return noun && (deed.at() > last || deed.at() < first - 2);
    }

    /** "Won the vote, the council declared on Thursday". */
    private static boolean isOfAnotherVerb(Deed deed, TimeExpression time) {
        return DayOfTheTelling.is(deed.line(), time)
                && !deed.line().term(deed.at()).isOneOf(DayOfTheTelling.REPORTS);
    }

    private static Event event(Deed deed, TimeExpression time) {
        return new Event(
                deed,
                grain(time.range()).orElseThrow(),
                DayAsTold.of(deed.line().laid(), time).orElseThrow(),
                time,
                deed.beyondItsClause(),
                deed.timedSide(time));
    }

    /** "A midnight-blue car", "until noon": no day is named. */
    private static boolean isHourAlone(Line line, TimeExpression time) {
        return HOURS.contains(time.span().of(line.laid().article().text()).toLowerCase(Locale.ROOT));
    }

    private static Optional<Contradiction> contradiction(Dated one, Dated other) {
        Deed a = one.event().deed();
        Deed b = other.event().deed();
        boolean planned = a.mood() != b.mood();
        boolean ahead = a.mood() == Mood.AHEAD && !planned;
        return a.line().laid() != b.line().laid()
                        && a.holds() == b.holds()
                        && (ahead || canBeOneEvent(one, other))
                        && !TheyCountOtherwise.are(a, b)
                        && one.around().isOfOneMatterWith(other.around())
                ? Optional.of(new Contradiction(
                        Kind.DATE,
                        planned || ahead,
                        a.name(),
                        () -> Heading.of(
                                one.event().asks(),
                                one.event().place(),
                                other.event().place()),
                        one.event().side(),
                        other.event().side(),
                        planned ? PLANNED : WHY))
                : Optional.empty();
    }

    /** What is planned after it came about is the next of its sort; what came about after a page was out is not what that page tells as done. */
    private static boolean canBeOneEvent(Dated one, Dated other) {
        if (one.deed().mood() == other.deed().mood()) {
            return one.firstDay() <= other.outBy() && other.firstDay() <= one.outBy();
        }
        return one.deed().mood() == Mood.AHEAD ? one.outBy() < other.firstDay() : other.outBy() < one.firstDay();
    }

    /** How exactly a time is told; empty for other stretches. */
    private static Optional<Grain> grain(DateRange range) {
        return range.firstDay().isEmpty() || range.lastDay().isEmpty()
                ? Optional.empty()
                : Grain.of(range.lastDay().orElseThrow().toEpochDay()
                        - range.firstDay().orElseThrow().toEpochDay()
                        + 1);
    }
}
