package org.parallax.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.judgement.FoundPassages.Found;

/** Finds the row that a judgement speaks of: it rests on the same passages, and has the same detail where several do. */
record FoundItems(FoundPassages passages, List<Item> items) {

    /** A row, or why there is none. */
    record Answer(Optional<Item> item, String why) {}

    Answer find(ItemKey key) {
        List<Found> found = new ArrayList<>();
        for (PassageKey passage : key.passages()) {
            Optional<Found> place = passages.find(passage);
            if (place.isEmpty()) {
                return new Answer(Optional.empty(), passages.missing(passage));
            }
            found.add(place.get());
        }
        Optional<Item> best = items.stream()
                .filter(item -> item.kind() == key.kind() && rests(item, found))
                .max(Comparator.comparing((Item item) -> item.detail().equals(key.detail()))
                        .thenComparingInt(item -> found.stream()
                                .mapToInt(place -> shared(item, place))
                                .sum())
                        .thenComparing(Item::id, Comparator.reverseOrder()));
        String alone = key.kind().restsOnAll() ? " and no others" : "";
        return new Answer(best, "no " + key.kind().noun() + " rests on these words" + alone + " any more");
    }

    private static boolean rests(Item item, List<Found> found) {
        boolean onAllFound = found.stream().allMatch(place -> shared(item, place) > 0);
        return onAllFound
                && (!item.kind().restsOnAll()
                        || item.passages().stream()
                                .allMatch(passage -> found.stream().anyMatch(place -> shared(passage, place) > 0)));
    }

    /** How many units a row shares with a passage; 0 where these are not half of either. */
    private static int shared(Item item, Found place) {
        return item.passages().stream()
                .mapToInt(evidence -> shared(evidence, place))
                .max()
                .orElse(0);
    }

    private static int shared(Evidence evidence, Found place) {
        TextSpan span = place.span();
        boolean here = evidence.article().equals(place.article().id());
        int common = here ? evidence.span().common(span) : 0;
        return 2 * common >= Math.min(evidence.span().length(), span.length()) ? common : 0;
    }
}
