package org.parallax.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The article's date, as far as it is known, for counting from: never the clock.
 *
 * @param first the first day that it can be
 * @param last the last day that it can be
 * @param words how to speak of it
 */
record Clockless(Optional<LocalDate> first, Optional<LocalDate> last, String words) {

    /** A wider range of days says too little to count from. */
    private static final long WIDEST = 92;

    /** Days that lie further apart are no answer. */
    private static final long WIDEST_ANSWER = 40;

    static Clockless of(DateRange published) {
        Optional<LocalDate> first = published.firstDay();
        Optional<LocalDate> last = published.lastDay();
        boolean narrow =
                first.isPresent() && last.isPresent() && ChronoUnit.DAYS.between(first.get(), last.get()) <= WIDEST;
        return narrow
                ? new Clockless(first, last, words(published))
                : new Clockless(Optional.empty(), Optional.empty(), "");
    }

    Outcome resolve(Found found, Named named, Tense tense) {
        Meaning meaning = found.row().means(found.match());
        Context context = named.context(tense);
        if (first.isEmpty() || last.isEmpty()) {
            return meaning.in(context);
        }
        Outcome early = meaning.in(context.publishedOn(first.get(), words));
        Outcome late = first.equals(last) ? early : meaning.in(context.publishedOn(last.get(), words));
        return first.equals(last) ? early : join(found, early, late, meaning.in(context));
    }

    /** Whether days lie no later than the article. */
    boolean isOver(Outcome outcome) {
        return last.isPresent()
                && outcome.period()
                        .filter(days -> !days.last().isAfter(last.get()))
                        .isPresent();
    }

    private Outcome join(Found found, Outcome early, Outcome late, Outcome undated) {
        if (early.period().isEmpty() || late.period().isEmpty()) {
            return undated;
        }
        Period a = early.period().get();
        Period b = late.period().get();
        if (a.equals(b)) {
            return late.inferred();
        }
        if (found.row().category() == Category.DATE || found.row().category() == Category.MONTH) {
            return within(b) ? late.inferred() : within(a) ? early.inferred() : late.inferred();
        }
        return hull(a, b, late, undated);
    }

    private boolean within(Period period) {
        return !period.last().isBefore(first.orElseThrow()) && !period.first().isAfter(last.orElseThrow());
    }

    private static Outcome hull(Period a, Period b, Outcome late, Outcome undated) {
        LocalDate from = a.first().isBefore(b.first()) ? a.first() : b.first();
        LocalDate to = a.last().isAfter(b.last()) ? a.last() : b.last();
        boolean wide = ChronoUnit.DAYS.between(from, to) > WIDEST_ANSWER;
        Period hull = new Period(Grain.DAY, from, to, undated.value());
        return wide ? undated : new Outcome(undated.value(), Optional.of(hull), DateRange.Basis.INFERRED, late.how());
    }

    private static String words(DateRange published) {
        String days = published.earliest().map(Object::toString).orElse("");
        String end = published.latest().map(Object::toString).orElse("");
        return published.day().isPresent()
                ? "the article's date " + days
                : "the article's date, between " + days + " and " + end;
    }
}
