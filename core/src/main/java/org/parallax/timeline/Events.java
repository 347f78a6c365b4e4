package org.parallax.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Groups dated passages by the event that they tell, in an order that depends on content alone. */
final class Events {

    static final Comparator<Dated> BY_DAY = Comparator.comparing(
                    (Dated d) -> d.range().firstDay().orElseThrow())
            .thenComparing(Dated::days)
            .thenComparing(Dated::article)
            .thenComparing(Dated::passage);

    private Events() {}

    static List<List<Dated>> of(List<Dated> dated) {
        IsOneEvent isOne = new IsOneEvent(Weights.of(dated));
        List<Event> events = new ArrayList<>();
        List<Event> open = new ArrayList<>();
        List<Dated> trusted = new APageOfAnotherWeekIsNotTrusted(isOne).trusted(dated);
        for (Dated next : trusted.stream().sorted(BY_DAY).toList()) {
            LocalDate first = next.range().firstDay().orElseThrow();
            open.removeIf(event -> event.lastDay.isBefore(first));
            Event event = open.stream()
                    .filter(known -> known.tells(next, isOne))
                    .findFirst()
                    .orElseGet(Event::new);
            if (event.passages.isEmpty()) {
                events.add(event);
                open.add(event);
            }
            event.add(next);
            List<Event> same = open.stream()
                    .filter(known -> known != event && IsOneEvent.isOneHappening(next, event.passages, known.passages))
                    .toList();
            same.forEach(event::join);
            open.removeAll(same);
            events.removeAll(same);
        }
        return events.stream().map(event -> event.passages).toList();
    }

    /** The passages of an event, and the last day that any of them tells. */
    private static final class Event {

        private final List<Dated> passages = new ArrayList<>();
        private LocalDate lastDay = LocalDate.MIN;

        boolean tells(Dated next, IsOneEvent isOne) {
            return !isOfAnotherDay(next) && passages.stream().anyMatch(known -> isOne.holds(known, next));
        }

        void add(Dated next) {
            passages.add(next);
            LocalDate last = next.range().lastDay().orElseThrow();
            lastDay = last.isAfter(lastDay) ? last : lastDay;
        }

        /** What a week tells may be of two days; what is told of two days is two events. */
        private boolean isOfAnotherDay(Dated next) {
            return next.days() == 1 && passages.stream().anyMatch(known -> known.days() == 1 && !known.overlaps(next));
        }

        void join(Event other) {
            other.passages.forEach(this::add);
        }
    }
}
