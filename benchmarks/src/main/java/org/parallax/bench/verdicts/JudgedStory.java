package org.parallax.bench.verdicts;

import java.util.List;
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
        List<Boolean> judged = items.stream()
                .filter(item -> item.kind() == kind)
                .flatMap(item -> verdicts.of(item).stream())
                .toList();
        long right = judged.stream().filter(verdict -> verdict).count();
        return new Matches(right, judged.size(), judged.size());
    }

    List<PrintedItem> unjudged() {
        return items.stream().filter(item -> verdicts.of(item).isEmpty()).toList();
    }

    long unjudged(ItemKind kind) {
        return unjudged().stream().filter(item -> item.kind() == kind).count();
    }
}
