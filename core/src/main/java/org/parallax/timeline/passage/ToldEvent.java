package org.parallax.timeline.passage;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.parallax.time.DateRange;

/**
 * An event with the passages that tell it.
 *
 * @param passages the one that is shown first; never empty
 * @param days the days
 */
public record ToldEvent(List<Dated> passages, Days days) {

    public ToldEvent {
        passages = List.copyOf(passages);
    }

    /** The days that it is told of. */
    public DateRange range() {
        return days.range();
    }

    /** Both, of some days; this one's sentence is shown. */
    public ToldEvent with(ToldEvent other, DateRange of) {
        return new ToldEvent(
                Stream.concat(passages.stream(), other.passages.stream()).toList(), Days.of(of));
    }

    /** Whether a passage of this and one of another are alike. */
    public boolean any(ToldEvent other, BiPredicate<Dated, Dated> alike) {
        for (Dated one : passages) {
            for (Dated two : other.passages) {
                if (alike.test(one, two)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same with another of its passages shown. */
    public ToldEvent showing(Dated passage) {
        return new ToldEvent(
                Stream.concat(Stream.of(passage), passages.stream().filter(other -> !other.equals(passage)))
                        .toList(),
                days);
    }

    /** The passage that is shown. */
    public Dated shown() {
        return passages.get(0);
    }
}
