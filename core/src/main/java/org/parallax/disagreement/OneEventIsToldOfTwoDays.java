package org.parallax.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.disagreement.Context.Shared;
import org.parallax.disagreement.Context.Weighed;
import org.parallax.disagreement.Deed.Mood;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.story.WordWeights;
import org.parallax.time.TimeExpression;

/** Two articles tell one event of two days that lie close together; or one had it planned for another day than it came to be. */
final class OneEventIsToldOfTwoDays implements Rule {

    private static final String WHY = "one event, told of two days";
    private static final String PLANNED = "one event, planned for another day";

    private static final double ALIKE = .4;

    private static final int AROUND = 14;

    /** Events of one sort that lie further apart are two. */
    private static final int DAYS = 10;

    /**
     * A deed that is told of one day.
     *
     * @param day counted from 1970
     * @param around what stands around it
     * @param side as it is shown
     */
    private record Dated(Deed deed, TimeExpression time, long day, Weighed around, Side side) {}

    @Override
    public List<Contradiction> among(Compared story) {
        Map<String, List<Dated>> byName = new TreeMap<>();
        story.deeds()
                .forEach(deed -> dated(deed, story.weights())
                        .ifPresent(dated -> byName.computeIfAbsent(deed.name(), unseen -> new ArrayList<>())
                                .add(dated)));
        List<Contradiction> found = new ArrayList<>();
        byName.values().forEach(events -> {
            for (int i = 0; i < events.size(); i++) {
                for (int j = i + 1; j < events.size(); j++) {
                    if (lieApart(events.get(i), events.get(j))) {
                        contradiction(events.get(i), events.get(j)).ifPresent(found::add);
                    }
                }
            }
        });
        return found;
    }

    /** A deed whose clause names one day. */
    private static Optional<Dated> dated(Deed deed, WordWeights weights) {
        List<TimeExpression> days = deed.times().stream()
                .filter(time -> time.range().day().isPresent() && time.type() != TimeExpression.Type.DURATION)
                .toList();
        boolean one = days.stream().map(time -> time.range().day()).distinct().count() == 1;
        return one ? Optional.of(dated(deed, days.get(0), weights)) : Optional.empty();
    }

    private static Dated dated(Deed deed, TimeExpression time, WordWeights weights) {
        long day = time.range().firstDay().orElseThrow().toEpochDay();
        return new Dated(deed, time, day, around(deed).weighed(weights), side(deed, time));
    }

    private static Optional<Contradiction> contradiction(Dated a, Dated b) {
        boolean comparable = a.deed().line().laid() != b.deed().line().laid()
                && a.deed().holds() == b.deed().holds();
        boolean planned = a.deed().mood() != b.deed().mood();
        boolean ahead = a.deed().mood() == Mood.AHEAD && !planned;
        return comparable && areOneMatter(a, b)
                ? Optional.of(new Contradiction(
                        Kind.DATE,
                        planned || ahead,
                        a.deed().name(),
                        About.of(
                                a.deed().line(),
                                a.deed().at(),
                                a.deed().at(),
                                b.deed().line(),
                                b.deed().at(),
                                b.deed().at()),
                        a.side(),
                        b.side(),
                        planned ? PLANNED : WHY))
                : Optional.empty();
    }

    private static boolean lieApart(Dated one, Dated other) {
        long days = Math.abs(one.day() - other.day());
        return days > 0 && days <= DAYS;
    }

    private static boolean areOneMatter(Dated a, Dated b) {
        Shared shared = a.around().sharedWith(b.around());
        return shared.things() >= 2 && shared.ofTheLess() >= ALIKE;
    }

    /** A day is told beside more than its clause: "was shut on Sunday after inspectors found cracks". */
    private static Context around(Deed deed) {
        return Context.of(deed.line(), deed.at() - AROUND, deed.at() + AROUND, i -> i != deed.at());
    }

    private static Side side(Deed deed, TimeExpression time) {
        Line line = deed.line();
        List<Integer> at = line.where(term -> time.span().contains(term.span().start()));
        int first = Math.min(deed.at(), at.get(0));
        int last = Math.max(deed.at(), at.get(at.size() - 1));
        return new Side(line.evidence(line.quoted(first, last)), line.words(at.get(0), at.get(at.size() - 1)));
    }
}
