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
        List<List<Dated>> events = new ArrayList<>();
        List<Event> open = new ArrayList<>();
        List<Dated> trusted = new APageOfAnotherWeekIsNotTrusted(isOne).trusted(dated);
        for (Dated next : trusted.stream().sorted(BY_DAY).toList()) {
            LocalDate first = next.range().firstDay().orElseThrow();
            open.removeIf(event -> event.lastDay.isBefore(first));
            Event event = open.stream()
                    .filter(known -> known.passages.stream().anyMatch(d -> isOne.holds(d, next)))
                    .findFirst()
                    .orElseGet(Event::new);
            if (event.passages.isEmpty()) {
                events.add(event.passages);
                open.add(event);
            }
            event.add(next);
        }
        return events;
    }

    /** The passages of an event, and the last day that any of them tells. */
    private static final class Event {

        private final List<Dated> passages = new ArrayList<>();
        private LocalDate lastDay = LocalDate.MIN;

        void add(Dated next) {
            passages.add(next);
            LocalDate last = next.range().lastDay().orElseThrow();
            lastDay = last.isAfter(lastDay) ? last : lastDay;
        }
    }
}
