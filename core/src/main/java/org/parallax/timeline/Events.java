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
        List<List<Dated>> open = new ArrayList<>();
        List<Dated> trusted = new APageOfAnotherWeekIsNotTrusted(isOne).trusted(dated);
        for (Dated next : trusted.stream().sorted(BY_DAY).toList()) {
            open.removeIf(
                    event -> lastDay(event).isBefore(next.range().firstDay().orElseThrow()));
            List<Dated> event = open.stream()
                    .filter(known -> known.stream().anyMatch(d -> isOne.holds(d, next)))
                    .findFirst()
                    .orElseGet(ArrayList::new);
            if (event.isEmpty()) {
                events.add(event);
                open.add(event);
            }
            event.add(next);
        }
        return events;
    }

    private static LocalDate lastDay(List<Dated> event) {
        return event.stream()
                .map(d -> d.range().lastDay().orElseThrow())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
