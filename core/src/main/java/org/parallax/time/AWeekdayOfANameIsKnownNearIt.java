package org.parallax.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * "Super Tuesday", "Bloody Sunday": the date beside it when that is such a weekday; on that weekday and the day after, this one; otherwise whoever knows the
 * name knows the day, and the text does not say it. Threads may share it.
 */
final class AWeekdayOfANameIsKnownNearIt {

    /** "1 March, known as Super Tuesday". */
    private static final Set<String> EXPLAINING = Set.of("as", "called", "dubbed", ",", "(", "or", "is");

    private AWeekdayOfANameIsKnownNearIt() {}

    static Meaning meaning(Match match) {
        int weekday = match.value(Slot.WEEKDAY);
        boolean explains = EXPLAINING.contains(match.words().lower(match.from() - 1));
        return context -> beside(context, weekday)
                .filter(day -> explains)
                .or(() -> near(context, weekday))
                .orElseGet(() -> Outcome.only("", "it is the name of a day, and the text does not say of which"));
    }

    private static Optional<Outcome> beside(Context context, int weekday) {
        return context.dayHere()
                .filter(day -> day.first().getDayOfWeek().getValue() == weekday)
                .map(day -> Outcome.resolved(day, "the day named beside it"));
    }

    private static Optional<Outcome> near(Context context, int weekday) {
        Outcome last = FromTheArticle.weekday(weekday).in(context);
        return Optional.of(last)
                .filter(outcome -> outcome.period()
                        .filter(day -> isNear(day.first(), context.published()))
                        .isPresent());
    }

    private static boolean isNear(LocalDate day, Optional<LocalDate> published) {
        return published
                .filter(date -> Math.abs(ChronoUnit.DAYS.between(day, date)) <= 1)
                .isPresent();
    }
}
