package org.parallax.timeline;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.story.Story;

/**
 * {@code Brel met the crew on 3 May and the owners on 5 May}: a sentence that cannot be parted is shown once, under the first of its days; the reader finds the
 * other in it. A day of which several tell stays. Threads may share it.
 */
final class OneSentenceIsOneEntry {

    /** What is told before what is mentioned, and the first. */
    private static final Comparator<ToldEvent> BEST = Comparator.comparing(
                    (ToldEvent event) -> event.shown().standing())
            .thenComparing(event -> event.shown().time());

    private OneSentenceIsOneEntry() {}

    /** The events without those whose sentence another shows. */
    static List<ToldEvent> of(Story story, List<ToldEvent> events) {
        Set<String> taken = new HashSet<>();
        Set<ToldEvent> kept = new HashSet<>();
        events.stream()
                .sorted(BEST)
                .filter(event -> taken.add(shown(story, event)) || isOfSeveral(event))
                .forEach(kept::add);
        return events.stream().filter(kept::contains).toList();
    }

    /** Others tell it as well, and of the same day. */
    private static boolean isOfSeveral(ToldEvent event) {
        return event.passages().stream().map(Dated::article).distinct().count() > 1;
    }

    /** Where what an event shows stands. */
    private static String shown(Story story, ToldEvent event) {
        Dated shown = event.shown();
        return shown.place()
                + " "
                + TheClauseThatTellsItIsShown.of(story.article(shown.article()), shown)
                        .orElse(shown.sentence());
    }
}
