package org.parallax.timeline.shown;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.story.Story;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.ToldEvent;

/**
 * {@code Brel met the crew on 3 May and the owners on 5 May}: a sentence that cannot be parted is shown once, under the first of its days; the reader finds the
 * other in it. A day of which several tell stays, and shows the words of another of them. Threads may share it.
 */
public final class OneSentenceIsOneEntry {

    /** What is told before what is mentioned, and the first. */
    private static final Comparator<ToldEvent> BEST = Comparator.comparing(
                    (ToldEvent event) -> event.shown().standing())
            .thenComparing(event -> event.shown().time());

    private OneSentenceIsOneEntry() {}

    /** The events without those whose sentence another shows. */
    public static List<ToldEvent> of(Story story, List<ToldEvent> events) {
        Set<String> taken = new HashSet<>();
        Map<ToldEvent, ToldEvent> kept = new HashMap<>();
        events.stream()
                .sorted(BEST)
                .forEach(event -> inOtherWords(story, event, taken).ifPresent(told -> kept.put(event, told)));
        return events.stream()
                .filter(kept::containsKey)
                .map(event -> kept.getOrDefault(event, event))
                .toList();
    }

    /** The event in words that no other shows; empty where it has none, and one article alone tells it. */
    private static Optional<ToldEvent> inOtherWords(Story story, ToldEvent event, Set<String> taken) {
        if (taken.add(shown(story, event.shown()))) {
            return Optional.of(event);
        }
        return isOfSeveral(event)
                ? Optional.of(event.passages().stream()
                        .filter(passage -> taken.add(shown(story, passage)))
                        .findFirst()
                        .map(event::showing)
                        .orElse(event))
                : Optional.empty();
    }

    /** Others tell it as well, and of the same day. */
    private static boolean isOfSeveral(ToldEvent event) {
        return event.passages().stream().map(Dated::article).distinct().count() > 1;
    }

    /** Where what an entry shows of a passage stands. */
    private static String shown(Story story, Dated shown) {
        return shown.place()
                + " "
                + TheClauseThatTellsItIsShown.of(story.article(shown.article()), shown)
                        .orElse(shown.sentence());
    }
}
