package org.parallax.time;

import java.util.Optional;
import java.util.Set;

/** What a preposition makes of a date: a deadline, a beginning, an end. */
enum Boundary {
    NONE(""),
    /** "by Friday", "no later than 5 May", "within a week"; not what was so by then: "ten had paid by Friday". */
    DEADLINE(", as a deadline"),
    /** "since 2019", "from Monday". */
    BEGINNING(", as a beginning"),
    /** "until Friday", "through March", "before 5 May". */
    ENDING(", as an end");

    private static final Set<String> STARTS = Set.of("since", "from", "starting", "beginning");
    private static final Set<String> ENDS = Set.of("until", "till", "through", "before");

    private final String words;

    Boundary(String words) {
        this.words = words;
    }

    /** Part of a rule's name. */
    String words() {
        return words;
    }

    static Boundary before(Match match, boolean over) {
        int place = place(match.words(), match.from());
        String last = match.words().lower(place);
        String lastButOne = match.words().lower(place - 1);
        boolean notLater = last.equals("than") && lastButOne.equals("later");
        if (over && last.equals("by")) {
            return NONE;
        }
        if (last.equals("by") || last.equals("within") || notLater) {
            return DEADLINE;
        }
        return STARTS.contains(last) ? BEGINNING : ENDS.contains(last) ? ENDING : NONE;
    }

    /** Where the preposition before a date stands: "until Friday", "until at least Friday". */
    static int place(Words words, int from) {
        boolean least =
                words.lower(from - 1).equals("least") && words.lower(from - 2).equals("at");
        return least ? from - 3 : from - 1;
    }

    static boolean isBoundary(String rule) {
        return rule.endsWith(DEADLINE.words) || rule.endsWith(BEGINNING.words) || rule.endsWith(ENDING.words);
    }

    static boolean isDeadline(String rule) {
        return rule.endsWith(DEADLINE.words);
    }

    /** A deadline has a last day only. */
    DateRange applied(DateRange range) {
        return this == DEADLINE && range.latest().isPresent()
                ? new DateRange(Optional.empty(), range.latest(), range.basis(), range.why())
                : range;
    }
}
