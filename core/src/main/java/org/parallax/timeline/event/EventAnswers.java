package org.parallax.timeline.event;

import static org.parallax.odds.Question.steps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.timeline.likelihood.OfEvent;
import org.parallax.timeline.likelihood.PassageAnswers;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.Standing;

/** Answers what {@link OfEvent} asks. A single thread uses it. */
@SuppressWarnings("EnumOrdinal") // the learned weights stand in this order
public final class EventAnswers {

    private static final double[] LIKELY = {.3, .4, .5, .6, .7, .8, .9};

    private final List<Dated> passages;
    private final Events events;
    private final PassageAnswers told;
    private final double[] likely;
    private final Map<Integer, Double> likeliest = new HashMap<>();

    /**
     * About the events that passages come to.
     *
     * @param likely for each passage, how likely it tells an event
     */
    public EventAnswers(List<Dated> passages, Events events, PassageAnswers told, double[] likely) {
        this.passages = passages;
        this.events = events;
        this.told = told;
        this.likely = likely;
        events.numbers().forEach(number -> likeliest.put(number, likeliest(events.passages(number))));
    }

    private double likeliest(List<Integer> members) {
        return members.stream().mapToDouble(member -> likely[member]).max().orElse(0);
    }

    /** The answers about an event, in the order of {@link OfEvent}; {@code event} is its number. */
    public int[] of(int event) {
        List<Integer> members = events.passages(event);
        Set<String> articles =
                members.stream().map(member -> passages.get(member).article()).collect(Collectors.toSet());
        Map<Integer, Double> greater = events.meeting(event);
        greater.keySet().removeIf(other -> !isGreater(other, event));
        int[] answers = new int[OfEvent.values().length];
        answers[OfEvent.PASSAGES.ordinal()] = steps(members.size(), 2, 3, 5, 8);
        answers[OfEvent.ORIGINS.ordinal()] = told.part(articles);
        answers[OfEvent.LIKELIEST.ordinal()] = steps(likeliest.getOrDefault(event, 0.0), LIKELY);
        answers[OfEvent.MEAN.ordinal()] = steps(mean(members), LIKELY);
        answers[OfEvent.SENTENCE.ordinal()] = steps(earliest(members), 2, 4, 8, 15, 25);
        answers[OfEvent.TOLD.ordinal()] =
                members.stream().anyMatch(member -> passages.get(member).standing() == Standing.TOLD) ? 1 : 0;
        answers[OfEvent.GREATER.ordinal()] = steps(greater.size(), 1, 2, 3, 5);
        answers[OfEvent.LIKE_A_GREATER.ordinal()] = steps(
                greater.values().stream().mapToDouble(Double::doubleValue).max().orElse(0), .03, .06, .1, .15);
        answers[OfEvent.EVENTS.ordinal()] = steps(events.size(), 8, 15, 25);
        return answers;
    }

    /** More passages tell it, or as many and likelier ones. */
    private boolean isGreater(int one, int other) {
        int more = Integer.compare(events.size(one), events.size(other));
        return more > 0 || (more == 0 && likeliest.getOrDefault(one, 0.0) > likeliest.getOrDefault(other, 0.0));
    }

    private double mean(List<Integer> members) {
        return members.stream().mapToDouble(member -> likely[member]).average().orElse(0);
    }

    private int earliest(List<Integer> members) {
        return members.stream()
                .mapToInt(member -> passages.get(member).number())
                .min()
                .orElse(0);
    }
}
