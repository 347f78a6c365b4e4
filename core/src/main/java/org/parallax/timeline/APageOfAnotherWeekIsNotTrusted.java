package org.parallax.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page that tells of last Tuesday and of Friday what others tell of the same weekdays weeks before bears a wrong date. What it counts from its date is told of
 * no day. Immutable; threads may share it.
 */
final class APageOfAnotherWeekIsNotTrusted {

    private static final long WEEK = 7;

    /** Beyond, events of one sort are two. */
    private static final long FURTHEST = 4 * WEEK;

    /** So many passages must be told of another week. */
    private static final int FEWEST = 2;

    /** "Friday", "last week", and not "22 December", which is no other day for a page of another week. */
    private static final Pattern COUNTED = Pattern.compile(
            "^['“](?:[^0-9'’”]*\\b)?(?:\\w+day|week|today|tonight|yesterday|tomorrow|overnight|morning|afternoon|evening|night)\\b[^0-9'’”]*['”].* the article's date.*");

    private final IsOneEvent isOne;

    APageOfAnotherWeekIsNotTrusted(IsOneEvent isOne) {
        this.isOne = isOne;
    }

    /** The passages but for those that such pages count from their dates. */
    List<Dated> trusted(List<Dated> dated) {
        List<Dated> counted =
                dated.stream().filter(one -> one.days() == 1 && isCounted(one)).toList();
        Map<String, Integer> moved = new HashMap<>();
        Map<String, Integer> kept = new HashMap<>();
        for (Dated one : counted) {
            count(one, counted, 0, 0, kept);
            count(one, counted, WEEK, FURTHEST, moved);
        }
        Set<String> wrong = moved.entrySet().stream()
                .filter(page -> page.getValue() >= FEWEST && page.getValue() >= kept.getOrDefault(page.getKey(), 0))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return dated.stream()
                .filter(one -> !wrong.contains(one.article()) || !isCounted(one))
                .toList();
    }

    private static boolean isCounted(Dated dated) {
        return COUNTED.matcher(dated.range().why()).matches();
    }

    private void count(Dated one, List<Dated> all, long least, long most, Map<String, Integer> counts) {
        boolean told =
                all.stream().anyMatch(other -> liesBefore(other, one, least, most) && isOne.seemsTold(one, other));
        if (told) {
            counts.merge(one.article(), 1, Integer::sum);
        }
    }

    private static boolean liesBefore(Dated other, Dated one, long least, long most) {
        long days = day(one) - day(other);
        return !other.article().equals(one.article()) && days % WEEK == 0 && days >= least && days <= most;
    }

    private static long day(Dated dated) {
        return dated.range().firstDay().orElseThrow().toEpochDay();
    }
}
