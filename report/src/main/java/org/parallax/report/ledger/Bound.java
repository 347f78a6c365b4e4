package org.parallax.report.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.commitment.Commitment;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;

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

    /** When it was made and by when it is due. That it was made before it was due goes without saying. */
    public static String days(Commitment commitment) {
        Optional<PartialDate> due = commitment.due().latest();
        String dueBy = due.map(day -> "due by " + DateWords.of(day)).orElseGet(() -> since(commitment.due()));
        return isMadeByNoLaterThan(commitment.made(), due) ? dueBy : made(commitment.made()) + ", " + dueBy;
    }

    private static boolean isMadeByNoLaterThan(DateRange made, Optional<PartialDate> due) {
        return made.earliest().isEmpty()
                && made.latest().isPresent()
                && made.latest().equals(due);
    }

    private static String made(DateRange made) {
        boolean open = made.earliest().isEmpty() && made.latest().isPresent();
        return "made " + (open ? "by " + DateWords.of(made.latest().orElseThrow()) : DateWords.of(made));
    }

    private static String since(DateRange due) {
        return due.earliest().map(day -> "from " + DateWords.of(day)).orElse("no day given");
    }

    private String names(List<String> ids) {
        return ids.stream().map(id -> index.entity(id).name()).sorted().collect(Collectors.joining(", "));
    }
}
