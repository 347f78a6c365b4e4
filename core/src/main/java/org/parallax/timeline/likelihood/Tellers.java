package org.parallax.timeline.likelihood;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.origin.Origins;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.Days;

/** How many origins tell of a passage's days, and how many tell something like it. Immutable; threads may share it. */
final class Tellers {

    private static final double LIKE = .12;
    private static final double MUCH_LIKE = .3;

    private final List<Dated> passages;
    private final int[] originOf;
    private final int[] articleOf;
    private final Map<Stretch, BitSet> byDays = new HashMap<>();
    private final BitSet[] like;
    private final BitSet[] muchLike;
    private final int[] beside;

    private record Stretch(long first, long last) {}

    Tellers(List<Dated> passages, Meetings meetings, Origins origins) {
        this.passages = passages;
        this.originOf = passages.stream()
                .mapToInt(passage -> origins.number(passage.article()))
                .toArray();
        this.articleOf = numbered(passages);
        this.like = new BitSet[originOf.length];
        this.muchLike = new BitSet[originOf.length];
        this.beside = new int[originOf.length];
        for (int number = 0; number < originOf.length; number++) {
            begin(number, origins.all().size());
            meet(number, meetings.earlier(number));
        }
    }

    /** The article of each passage, by a number. */
    private static int[] numbered(List<Dated> passages) {
        Map<String, Integer> numbers = new HashMap<>();
        return passages.stream()
                .mapToInt(passage -> numbers.computeIfAbsent(passage.article(), unseen -> numbers.size()))
                .toArray();
    }

    private void begin(int number, int all) {
        byDays.computeIfAbsent(stretch(number), unseen -> new BitSet(all)).set(originOf[number]);
        like[number] = new BitSet(all);
        like[number].set(originOf[number]);
        muchLike[number] = new BitSet(all);
        muchLike[number].set(originOf[number]);
    }

    private Stretch stretch(int number) {
        Days told = passages.get(number).told();
        return new Stretch(told.first(), told.last());
    }

    private void meet(int number, Shared shared) {
        for (int place = 0; place < shared.size(); place++) {
            int other = shared.other(place);
            if (shared.alike(place) > LIKE) {
                tell(like, number, other);
            }
            if (shared.alike(place) > MUCH_LIKE) {
                tell(muchLike, number, other);
            }
            if (articleOf[number] == articleOf[other]) {
                beside[number]++;
                beside[other]++;
            }
        }
    }

    private void tell(BitSet[] tellers, int one, int other) {
        tellers[one].set(originOf[other]);
        tellers[other].set(originOf[one]);
    }

    /** How many tell of a passage's days. */
    int ofTheDays(int number) {
        return byDays.getOrDefault(stretch(number), new BitSet()).cardinality();
    }

    /** How many tell something like a passage of days that meet its own. */
    int ofTheLike(int number) {
        return like[number].cardinality();
    }

    /** How many tell something much like it. */
    int ofTheMuchLike(int number) {
        return muchLike[number].cardinality();
    }

    /** How many passages of its own article tell of days that meet its own. */
    int beside(int number) {
        return beside[number];
    }
}
