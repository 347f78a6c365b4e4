package org.parallax.timeline.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.time.DateRange;
import org.parallax.timeline.likelihood.Likeness;
import org.parallax.timeline.passage.Dated;

/**
 * A page that tells of last Tuesday and of Friday what others tell of the same weekdays weeks before bears a wrong date. What it counts from its date is told of
 * no day. Immutable; threads may share it.
 */
public final class APageOfAnotherWeekIsNotTrusted {

    private static final long WEEK = 7;

    /** Beyond, events of one sort are two. */
    private static final long FURTHEST = 4 * WEEK;

    /** So many passages must be told of another week. */
    private static final int FEWEST = 2;

    /** Where so many articles tell a passage of a week before, and fewer of its own, all that the page counts from its date is wrong. */
    private static final int SEVERAL = 2;

    /** "Friday", "last week", and not "22 December", which is no other day for a page of another week. */
    private static final Pattern COUNTED = Pattern.compile(
            "^['“](?:[^0-9'’”]*\\b)?(?:\\w+day|week|today|tonight|yesterday|tomorrow|overnight|morning|afternoon|evening|night)\\b[^0-9'’”]*['”].* the article's date.*");

    /** So many words must two passages share that seem to tell one thing, */
    private static final int FEWEST_WORDS = 4;

    /** and so much of what the one that says less says. */
    private static final double ALIKE = .2;

    private final List<Dated> dated;
    private final Likeness likeness;

    private APageOfAnotherWeekIsNotTrusted(List<Dated> dated) {
        this.dated = dated;
        this.likeness = new Likeness(dated);
    }

    /** The passages but for those that such pages count from their dates. */
    public static List<Dated> trusted(List<Dated> dated) {
        return new APageOfAnotherWeekIsNotTrusted(dated).trusted();
    }

    private List<Dated> trusted() {
        List<Integer> counted = IntStream.range(0, dated.size())
                .filter(one -> dated.get(one).days() == 1 && isCounted(dated.get(one)))
                .boxed()
                .toList();
        Map<String, Integer> moved = new HashMap<>();
        Map<String, Integer> kept = new HashMap<>();
        Set<String> wrong = new HashSet<>();
        for (int one : counted) {
            long before = told(one, counted, WEEK, Long.MAX_VALUE);
            long then = told(one, counted, 0, 0);
            count(one, then, kept);
            count(one, told(one, counted, WEEK, FURTHEST), moved);
            if (before >= SEVERAL && before > then) {
                wrong.add(dated.get(one).article());
            }
        }
        Set<String> doubtful = moved.entrySet().stream()
                .filter(page -> page.getValue() >= FEWEST && page.getValue() >= kept.getOrDefault(page.getKey(), 0))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return dated.stream()
                .filter(one -> !doubtful.contains(one.article()) || !isCounted(one))
                .filter(one -> !wrong.contains(one.article()) || one.range().basis() == DateRange.Basis.STATED)
                .toList();
    }

    private static boolean isCounted(Dated dated) {
        return COUNTED.matcher(dated.range().why()).matches();
    }

    private void count(int one, long articles, Map<String, Integer> counts) {
        if (articles > 0) {
            counts.merge(dated.get(one).article(), 1, Integer::sum);
        }
    }

    /** How many other articles seem to tell a passage of the same weekday so many days before. */
    private long told(int one, List<Integer> all, long least, long most) {
        return all.stream()
                .filter(other -> liesBefore(dated.get(other), dated.get(one), least, most) && areAlike(one, other))
                .map(other -> dated.get(other).article())
                .distinct()
                .count();
    }

    private boolean areAlike(int one, int other) {
        return likeness.words(one, other) >= FEWEST_WORDS && likeness.of(one, other) >= ALIKE;
    }

    private static boolean liesBefore(Dated other, Dated one, long least, long most) {
        long days = day(one) - day(other);
        return !other.article().equals(one.article()) && days % WEEK == 0 && days >= least && days <= most;
    }

    private static long day(Dated dated) {
        return dated.told().first();
    }
}
