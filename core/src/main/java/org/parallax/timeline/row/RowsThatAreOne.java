package org.parallax.timeline.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.timeline.passage.ToldEvent;

/** Joins events that are told on several days and are one thing. Two are joined at a time, in the order in which they stand; the order depends on content alone. */
public final class RowsThatAreOne {

    /** Says what two events come to together; empty where they are two. */
    @FunctionalInterface
    public interface Rule {
        Optional<ToldEvent> joined(ToldEvent one, ToldEvent other);
    }

    private RowsThatAreOne() {}

    /** What events come to by a rule. */
    public static List<ToldEvent> joined(List<ToldEvent> events, Rule rule) {
        List<ToldEvent> rows = new ArrayList<>();
        for (ToldEvent event : events) {
            add(rows, event, rule);
        }
        return rows;
    }

    private static void add(List<ToldEvent> rows, ToldEvent event, Rule rule) {
        for (int at = 0; at < rows.size(); at++) {
            Optional<ToldEvent> both = rule.joined(rows.get(at), event);
            if (both.isPresent()) {
                rows.set(at, both.get());
                return;
            }
        }
        rows.add(event);
    }
}
