package org.parallax.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.disagreement.Context.Shared;
import org.parallax.disagreement.Deed.Mood;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.story.WordWeights;
import org.parallax.time.TimeExpression;

/** Two articles tell one event of two hours of the day: "the tower fell at 6.10am", "the tower fell at about 7 a.m.". */
final class OneEventIsToldOfTwoHours implements Rule {

    private static final String WHY = "one event, told of two hours of the day";

    private static final Pattern CLOCK = Pattern.compile("T(\\d\\d):(\\d\\d)");

    private static final int HOUR = 60;

    /** Minutes by which outlets round the hour of an event. */
    private static final int ROUNDED = 20;

    /** Minutes: further apart are two events of a day. */
    private static final int FAR = 240;

    private static final double ALIKE = .4;

    private static final int THINGS = 2;

    private record Timed(Deed deed, TimeExpression time, int minutes) {}

    @Override
    public List<Contradiction> among(Compared story) {
        Map<String, List<Timed>> byName = new TreeMap<>();
        story.articles()
                .forEach(laid -> laid.lines()
                        .forEach(line -> Deeds.in(line).stream()
                                .flatMap(deed -> timed(deed).stream())
                                .forEach(timed -> byName.computeIfAbsent(
                                                timed.deed().name(), unseen -> new ArrayList<>())
                                        .add(timed))));
        List<Contradiction> found = new ArrayList<>();
        byName.values().forEach(events -> {
            for (int i = 0; i < events.size(); i++) {
                for (int j = i + 1; j < events.size(); j++) {
                    contradiction(events.get(i), events.get(j), story.weights()).ifPresent(found::add);
                }
            }
        });
        return found;
    }

    /** A deed whose clause names one hour. */
    private static Optional<Timed> timed(Deed deed) {
        List<Timed> hours = new ArrayList<>();
        for (TimeExpression time : deed.times()) {
            Matcher clock = CLOCK.matcher(time.value());
            if (clock.find()) {
                hours.add(new Timed(
                        deed, time, Integer.parseInt(clock.group(1)) * HOUR + Integer.parseInt(clock.group(2))));
            }
        }
        return hours.size() == 1 && deed.mood() == Mood.REAL && deed.holds()
                ? Optional.of(hours.get(0))
                : Optional.empty();
    }

    private static Optional<Contradiction> contradiction(Timed a, Timed b, WordWeights weights) {
        int apart = Math.abs(a.minutes() - b.minutes());
        boolean comparable = a.deed().line().laid() != b.deed().line().laid()
                && apart > ROUNDED
                && apart <= FAR
                && !a.time().range().endsBefore(b.time().range())
                && !b.time().range().endsBefore(a.time().range());
        Shared shared = a.deed().beyondItsClause().sharedWith(b.deed().beyondItsClause(), weights);
        return comparable && shared.things() >= THINGS && shared.ofTheLess() >= ALIKE
                ? Optional.of(new Contradiction(
                        Kind.DATE,
                        false,
                        a.deed().name() + " hour",
                        About.of(
                                a.deed().line(),
                                a.deed().at(),
                                a.deed().at(),
                                b.deed().line(),
                                b.deed().at(),
                                b.deed().at()),
                        a.deed().timedSide(a.time()),
                        b.deed().timedSide(b.time()),
                        WHY))
                : Optional.empty();
    }
}
