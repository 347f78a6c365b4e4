package org.parallax.report.ledger;

import java.util.List;
import java.util.stream.Collectors;
import org.parallax.commitment.Commitment;
import org.parallax.time.DateRange;

/** Who is bound to a commitment, and to whom, in words. Immutable; threads may share it. */
public final class Bound {

    private final AccountIndex index;

    public Bound(AccountIndex index) {
        this.index = index;
    }

    /** The names of those who are bound, or the words that stand for them, or "nobody named". */
    public String by(Commitment commitment) {
        return commitment.by().isEmpty() ? commitment.byWords().orElse("nobody named") : names(commitment.by());
    }

    /** The names of those to whom; "" where nobody is named. */
    public String towards(Commitment commitment) {
        return names(commitment.towards());
    }

    /** When it was made and by when it is due. */
    public static String days(Commitment commitment) {
        DateRange day = commitment.made();
        boolean open = day.earliest().isEmpty() && day.latest().isPresent();
        String made = "made " + (open ? "by " + DateWords.of(day.latest().orElseThrow()) : DateWords.of(day));
        return commitment
                .due()
                .latest()
                .map(due -> made + ", due by " + DateWords.of(due))
                .orElseGet(() -> made + since(commitment.due()));
    }

    private static String since(DateRange due) {
        return due.earliest().map(day -> ", from " + DateWords.of(day)).orElse(", no day given");
    }

    private String names(List<String> ids) {
        return ids.stream().map(id -> index.entity(id).name()).sorted().collect(Collectors.joining(", "));
    }
}
