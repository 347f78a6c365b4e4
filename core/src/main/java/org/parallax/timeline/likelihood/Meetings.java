package org.parallax.timeline.likelihood;

import java.util.Arrays;
import java.util.List;
import org.parallax.timeline.passage.Dated;

/**
 * Which passages of a story tell of days that meet, and how alike these are. Each pair stands once, with the later of the two: a large story has a million. Immutable.
 */
public final class Meetings {

    private final Shared[] earlier;

    /**
     * Of all passages of a story.
     *
     * @param passages by their first day
     */
    public Meetings(List<Dated> passages) {
        Likeness likeness = new Likeness(passages);
        this.earlier = new Shared[passages.size()];
        int[] open = new int[passages.size()];
        int size = 0;
        for (int next = 0; next < earlier.length; next++) {
            size = stillTold(passages, open, size, passages.get(next).told().first());
            earlier[next] = likeness.with(next, Arrays.copyOf(open, size));
            open[size++] = next;
        }
    }

    /** Leaves out of the first so many those that tell of no day from a day on, and says how many are left. */
    private static int stillTold(List<Dated> passages, int[] open, int size, long day) {
        int left = 0;
        for (int i = 0; i < size; i++) {
            if (passages.get(open[i]).told().last() >= day) {
                open[left++] = open[i];
            }
        }
        return left;
    }

    /** Those before a passage that it meets, in their order, and what it shares with them. */
    public Shared earlier(int passage) {
        return earlier[passage];
    }
}
