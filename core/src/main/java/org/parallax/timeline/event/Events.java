package org.parallax.timeline.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.parallax.odds.Odds;
import org.parallax.timeline.likelihood.Meetings;
import org.parallax.timeline.likelihood.OfPair;
import org.parallax.timeline.likelihood.Shared;
import org.parallax.timeline.passage.Dated;

/**
 * Groups dated passages by the event that they tell: one after the other, each joins the event whose passages it is most likely one with on the mean, and so do
 * events (average linkage). The order depends on content alone. A single thread uses it.
 */
public final class Events {

    /** The earliest first; what is told of the same days stands in the order of articles and places. */
    public static final Comparator<Dated> BY_DAY = Comparator.comparingLong(
                    (Dated d) -> d.told().first())
            .thenComparingLong(Dated::days)
            .thenComparing(Dated::article)
            .thenComparing(Dated::passage)
            .thenComparing(Dated::time);

    /** What tells of the fewest days first. */
    public static final Comparator<Dated> MOST_EXACT = Comparator.comparingLong(Dated::days)
            .thenComparing((Dated d) -> d.range().basis())
            .thenComparing(BY_DAY);

    /** So likely on the mean passages are one event. */
    private static final double LIKELY = .3;

    /** So much speak passages of days that do not meet against being one event: what a week tells may be of two days; what is told of two days is two events. */
    private static final double APART = .4;

    private static final int NONE = -1;

    private final List<Dated> passages;
    private final Meetings meetings;
    private final Odds odds;

    /** What was answered of the pair that is looked at. */
    private final int[] answers = new int[OfPair.QUESTIONS];

    private final TreeMap<Integer, Event> events = new TreeMap<>();

    /** By number of the passage. */
    private final int[] eventOf;

    /** By number of the event, how likely the next passage is one with its passages; 0 where none was asked yet. */
    private final double[] sums;

    /**
     * Those that passages come to under given odds of a pair.
     *
     * @param passages in the order of {@link #BY_DAY}
     */
    public Events(List<Dated> passages, Meetings meetings, Odds odds) {
        this.passages = passages;
        this.meetings = meetings;
        this.odds = odds;
        this.eventOf = new int[passages.size()];
        this.sums = new double[passages.size()];
        for (int next = 0; next < passages.size(); next++) {
            add(next);
        }
    }

    /** The numbers of the events. */
    public List<Integer> numbers() {
        return List.copyOf(events.keySet());
    }

    /** How many they are. */
    int size() {
        return events.size();
    }

    /** The numbers of the passages that tell an event. */
    public List<Integer> passages(int number) {
        return List.copyOf(event(number).members);
    }

    int size(int number) {
        return event(number).members.size();
    }

    /** Those whose passages tell of days that days of this one's meet, with how likely they are one on the mean. */
    Map<Integer, Double> meeting(int number) {
        Map<Integer, Double> likely = new TreeMap<>();
        event(number).likely.forEach((other, sum) -> likely.put(other, mean(number, other, sum)));
        return likely;
    }

    private double mean(int one, int other, double sum) {
        return sum / size(one) / size(other) - APART;
    }

    private void add(int next) {
        events.put(next, new Event(next));
        eventOf[next] = next;
        Shared shared = meetings.earlier(next);
        List<Integer> met = new ArrayList<>();
        for (int place = 0; place < shared.size(); place++) {
            int event = eventOf[shared.other(place)];
            if (sums[event] == 0) {
                met.add(event);
            }
            sums[event] += APART + likely(next, shared, place);
        }
        for (int event : met) {
            link(next, event, sums[event]);
            sums[event] = 0;
        }
        int event = next;
        while (event != NONE) {
            event = joined(event);
        }
    }

    private double likely(int next, Shared shared, int place) {
        Dated one = passages.get(next);
        Dated other = passages.get(shared.other(place));
        if (ADayOfThePastIsRememberedForOneThing.holds(one, other)) {
            return 1;
        }
        if (!CanBeOneEvent.holds(one, other, shared.words(place))) {
            return 0;
        }
        OfPair.answer(one, other, shared.alike(place), answers);
        return odds.likely(answers);
    }

    private void link(int one, int other, double likely) {
        event(one).likely.merge(other, likely, Double::sum);
        event(other).likely.merge(one, likely, Double::sum);
    }

    private Event event(int number) {
        return Objects.requireNonNull(events.get(number));
    }

    /** Joins an event with the one that it is likeliest one with, and says under which number; {@link #NONE} where there is none. */
    private int joined(int number) {
        int best = NONE;
        double most = LIKELY;
        for (Map.Entry<Integer, Double> link : event(number).likely.entrySet()) {
            double likely = mean(number, link.getKey(), link.getValue());
            if (likely > most) {
                most = likely;
                best = link.getKey();
            }
        }
        return best == NONE ? NONE : join(Math.min(number, best), Math.max(number, best));
    }

    private int join(int kept, int gone) {
        Event into = event(kept);
        Event from = event(gone);
        into.likely.remove(gone);
        from.likely.remove(kept);
        from.likely.forEach((other, likely) -> {
            event(other).likely.remove(gone);
            link(kept, other, likely);
        });
        from.members.forEach(member -> eventOf[member] = kept);
        into.members.addAll(from.members);
        events.remove(gone);
        return kept;
    }

    /** Passages, and the sums of how likely each of them is one with each passage of other events. */
    private static final class Event {

        private final List<Integer> members = new ArrayList<>();
        private final TreeMap<Integer, Double> likely = new TreeMap<>();

        Event(int number) {
            members.add(number);
        }
    }
}
