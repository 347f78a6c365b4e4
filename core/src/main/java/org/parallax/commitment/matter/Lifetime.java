package org.parallax.commitment.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parallax.commitment.deed.AnAsideTellsOfAnotherTime;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Wording;
import org.parallax.time.DateRange;
import org.parallax.time.TimeExpression;

/** The time in which something can tell what became of a commitment: since it was made, until another of its sort is. Threads may share it. */
public final class Lifetime {

    private final List<Told> commitment;
    private final Optional<LocalDate> begin;
    private final List<LocalDate> rivals;

    /** @param all commitments of the story: what may speak of two of one sort speaks of the one made last */
    public Lifetime(List<Told> commitment, List<List<Told>> all) {
        this.commitment = commitment;
        this.begin = begin(commitment.get(0));
        this.rivals = all.stream()
                .filter(other -> isLaterRival(commitment, other))
                .map(other -> other.get(0).pledge().made().firstDay().orElseThrow())
                .toList();
    }

    /** When it was made or, where nobody tells when, first told. */
    private static Optional<LocalDate> begin(Told first) {
        return first.pledge()
                .made()
                .firstDay()
                .or(() -> first.page().published().firstDay());
    }

    /** Whether an article appeared in it. */
    public boolean has(Page page) {
        return !isBefore(page.published()) && rivals.stream().noneMatch(made -> mayBeSince(page.published(), made));
    }

    private static boolean mayBeSince(DateRange published, LocalDate day) {
        return published.lastDay().filter(last -> last.isBefore(day)).isEmpty();
    }

    /** Whether all days that a sentence names lie before it, those of an aside aside. */
    public boolean isAfter(Page page, Wording sentence, int at) {
        List<DateRange> days = page.timesIn(sentence.span()).stream()
                .filter(time -> !AnAsideTellsOfAnotherTime.holds(sentence, time.span(), sentence.span(at)))
                .map(TimeExpression::range)
                .filter(range -> range.lastDay().isPresent())
                .toList();
        return !days.isEmpty() && days.stream().allMatch(this::isBefore);
    }

    private boolean isBefore(DateRange days) {
        return begin.isPresent()
                && days.lastDay().filter(day -> day.isBefore(begin.get())).isPresent();
    }

    /** Whether an article tells it on the day on which it was made: it cannot tell what became of it. */
    public boolean beginsWith(Page page) {
        return !isOlderThan(page)
                && commitment.stream()
                        .filter(told -> told.page() == page && !told.isPointing())
                        .anyMatch(told -> isSameDay(told.pledge().made(), page.published()));
    }

    /** Whether the story knows days on which it was made, and they lie before an article. */
    private boolean isOlderThan(Page page) {
        DateRange made = commitment.get(0).pledge().made();
        return made.firstDay().isPresent() && made.endsBefore(page.published());
    }

    private static boolean isSameDay(DateRange made, DateRange published) {
        return made.lastDay().isPresent()
                && published.firstDay().isPresent()
                && !made.lastDay().get().isBefore(published.firstDay().get());
    }

    private static boolean isLaterRival(List<Told> commitment, List<Told> other) {
        Told first = commitment.get(0);
        Told later = other.get(0);
        return other != commitment
                && first.pledge().made().endsBefore(later.pledge().made())
                && IsOneCommitment.isLaid(first) == IsOneCommitment.isLaid(later)
                && commitment.stream().anyMatch(one -> other.stream().anyMatch(two -> areOfOneSort(one, two)));
    }

    private static boolean areOfOneSort(Told one, Told other) {
        return one.words().isOneAction(other.words())
                && other.words().things().stream().anyMatch(one.words().things()::contains);
    }
}
