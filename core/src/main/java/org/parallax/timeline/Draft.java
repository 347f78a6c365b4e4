package org.parallax.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.origin.Origins;
import org.parallax.story.Story;
import org.parallax.story.StoryStatement;
import org.parallax.time.DateRange;
import org.parallax.timeline.event.APageOfAnotherWeekIsNotTrusted;
import org.parallax.timeline.event.EventAnswers;
import org.parallax.timeline.event.Events;
import org.parallax.timeline.event.ToldInPassing;
import org.parallax.timeline.likelihood.Likelihoods;
import org.parallax.timeline.likelihood.Meetings;
import org.parallax.timeline.likelihood.OfPair;
import org.parallax.timeline.likelihood.PassageAnswers;
import org.parallax.timeline.likelihood.Shared;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.Days;
import org.parallax.timeline.passage.ToldEvent;
import org.parallax.timeline.saying.SharedStatements;
import org.parallax.timeline.saying.Speakers;
import org.parallax.timeline.shown.Telltale;
import org.parallax.timeline.standing.DatedPassages;

/**
 * A timeline before anything is left out: the dated passages of a story, which of them meet, and the events that they come to under given odds. What is
 * learned is learned from it. A single thread uses it.
 */
public final class Draft {

    /**
     * A passage, as learning sees it.
     *
     * @param article its id
     * @param time the words that date it
     * @param range the days
     * @param answers to the questions about a passage, in order
     */
    public record Passage(String article, TextSpan time, DateRange range, List<Integer> answers) {}

    /**
     * Two passages whose days meet.
     *
     * @param one the number of the earlier
     * @param other that of the later
     * @param answers to the questions about a pair, in order
     */
    public record Pair(int one, int other, List<Integer> answers) {}

    /**
     * An event.
     *
     * @param passages their numbers, the one that tells it best first
     * @param range the days
     * @param answers to the questions about an event, in order
     */
    public record Event(List<Integer> passages, DateRange range, List<Integer> answers) {}

    private final List<Dated> passages;
    private final Meetings meetings;
    private final PassageAnswers answers;
    private final Origins origins;

    private Draft(Story story, List<Dated> passages, Origins origins) {
        this.passages = passages;
        this.meetings = new Meetings(passages);
        this.answers = new PassageAnswers(story, passages, meetings, origins);
        this.origins = origins;
    }

    /** Of a story. */
    public static Draft of(Story story, List<StoryStatement> statements, Origins origins) {
        List<Dated> dated = new ArrayList<>();
        story.articles().forEach(article -> dated.addAll(DatedPassages.of(article)));
        dated.addAll(SharedStatements.of(story, statements, origins, dated));
        dated.replaceAll(new Speakers(statements)::told);
        List<Dated> trusted = new ArrayList<>(APageOfAnotherWeekIsNotTrusted.trusted(dated));
        trusted.sort(Events.BY_DAY);
        return new Draft(story, List.copyOf(trusted), origins);
    }

    /** Its passages, by their days; they are known by their place in this list. */
    public List<Passage> passages() {
        return IntStream.range(0, passages.size())
                .mapToObj(number -> new Passage(
                        passages.get(number).article(),
                        passages.get(number).time(),
                        passages.get(number).range(),
                        list(answers.of(number))))
                .toList();
    }

    /** The pairs of passages whose days meet. */
    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int later = 0; later < passages.size(); later++) {
            Shared shared = meetings.earlier(later);
            for (int place = 0; place < shared.size(); place++) {
                pairs.add(pair(shared.other(place), later, shared.alike(place)));
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other));
        return pairs;
    }

    private Pair pair(int one, int later, double alike) {
        return new Pair(one, later, list(OfPair.answers(passages.get(one), passages.get(later), alike)));
    }

    /** The events that they come to, but for what only one origin tells in passing. */
    public List<Event> events(Likelihoods odds) {
        double[] likely = IntStream.range(0, passages.size())
                .mapToDouble(number -> odds.passage().likely(answers.of(number)))
                .toArray();
        Events events = new Events(passages, meetings, odds.pair());
        EventAnswers asked = new EventAnswers(passages, events, answers, likely);
        Telltale telltale = new Telltale(passages, likely);
        ToldInPassing passing = new ToldInPassing(passages, events, origins);
        return events.numbers().stream()
                .filter(number -> !passing.holds(number))
                .map(number -> event(telltale.first(events.passages(number)), asked.of(number)))
                .toList();
    }

    private Event event(List<Integer> members, int[] asked) {
        DateRange range = members.stream()
                .map(passages::get)
                .min(Events.MOST_EXACT)
                .orElseThrow()
                .range();
        return new Event(members, range, list(asked));
    }

    /** How many origins tell an event. */
    int origins(Event event) {
        return origins.independent(
                event.passages().stream().map(passages::get).map(Dated::article).toList());
    }

    /** An event with its passages. */
    ToldEvent told(Event event) {
        return new ToldEvent(event.passages().stream().map(passages::get).toList(), Days.of(event.range()));
    }

    private static List<Integer> list(int[] answers) {
        return Arrays.stream(answers).boxed().toList();
    }
}
