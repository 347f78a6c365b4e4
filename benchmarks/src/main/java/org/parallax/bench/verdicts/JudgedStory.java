package org.parallax.bench.verdicts;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.bench.figure.Matches;

/**
 * What is printed of a story, with what was judged of it.
 *
 * @param name of the story
 * @param items as printed now
 * @param verdicts of these, and perhaps of others that are no longer printed
 */
record JudgedStory(String name, List<PrintedItem> items, Verdicts verdicts) {

    /** The right ones of those that somebody judged. */
    Matches of(ItemKind kind) {
        List<PrintedItem> judged = items.stream()
                .filter(item -> item.kind() == kind && verdicts.of(item).isPresent())
                .toList();
        long right = weight(judged.stream().filter(item -> verdicts.of(item).orElseThrow()));
        long all = weight(judged.stream());
        return new Matches(right, all, all);
    }

    private static long weight(Stream<PrintedItem> items) {
        return items.mapToLong(PrintedItem::weight).sum();
    }

    List<PrintedItem> unjudged() {
        return items.stream().filter(item -> verdicts.of(item).isEmpty()).toList();
    }

    long unjudged(ItemKind kind) {
        return weight(unjudged().stream().filter(item -> item.kind() == kind));
    }
}
