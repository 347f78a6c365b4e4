package org.parallax.disagreement.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.deed.Deed;
import org.parallax.disagreement.deed.Deed.Mood;
import org.parallax.disagreement.deed.Deeds;
import org.parallax.disagreement.line.Context;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Weighed;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Heading;
import org.parallax.disagreement.rule.Rule;
import org.parallax.story.PerArticleWith;
import org.parallax.time.TimeExpression;

/** Two articles tell one event of two hours of the day: "the tower fell at 6.10am", "the tower fell at about 7 a.m.". */
public final class OneEventIsToldOfTwoHours implements Rule {

    private static final String WHY = "one event, told of two hours of the day";

    /** Minutes by which outlets round the hour of an event. */
    private static final int ROUNDED = 20;

    /** Minutes: further apart are two events of a day. */
    private static final int FAR = 240;

    private static final PerArticleWith<Laid, List<Event>> EVENTS = PerArticleWith.by((article, laid) ->
            Deeds.in(laid).stream().flatMap(deed -> event(deed).stream()).toList());

    private record Event(Deed deed, TimeExpression time, HourOfTheDay hour, Context around) {}

    private record Timed(Event event, Weighed around) {}

    @Override
    public List<Contradiction> among(Compared story) {
        Map<String, List<Timed>> byName = new TreeMap<>();
        story.articles()
                .forEach(laid -> laid.read(EVENTS)
                        .forEach(event -> byName.computeIfAbsent(event.deed().name(), unseen -> new ArrayList<>())
                                .add(new Timed(event, event.around().weighed(story.weights())))));
        List<Contradiction> found = new ArrayList<>();
        byName.values().forEach(events -> {
            for (int i = 0; i < events.size(); i++) {
                for (int j = i + 1; j < events.size(); j++) {
                    contradiction(events.get(i), events.get(j)).ifPresent(found::add);
                }
            }
        });
        return found;
    }

    /** A deed whose clause names one hour. */
    private static Optional<Event> event(Deed deed) {
        List<TimeExpression> hours = deed.times().stream()
                .filter(time -> HourOfTheDay.of(deed.line(), time).isPresent())
                .toList();
        return hours.size() == 1 && deed.mood() == Mood.REAL && deed.holds()
                ? Optional.of(new Event(
                        deed,
                        hours.get(0),
                        HourOfTheDay.of(deed.line(), hours.get(0)).orElseThrow(),
                        deed.beyondItsClause()))
                : Optional.empty();
    }

    private static Optional<Contradiction> contradiction(Timed one, Timed other) {
        Event a = one.event();
        Event b = other.event();
        boolean comparable = a.deed().line().laid() != b.deed().line().laid()
                && a.hour().liesApartFrom(b.hour(), ROUNDED, FAR)
                && !a.time().range().endsBefore(b.time().range())
                && !b.time().range().endsBefore(a.time().range());
        return comparable && one.around().isOfOneMatterWith(other.around())
                ? Optional.of(new Contradiction(
                        Kind.DATE,
                        false,
                        a.deed().name() + " hour",
                        () -> Heading.of(
                                "at what hour",
                                a.deed().upTo(a.time()),
                                b.deed().upTo(b.time())),
                        a.deed().timedSide(a.time()),
                        b.deed().timedSide(b.time()),
                        WHY))
                : Optional.empty();
    }
}
