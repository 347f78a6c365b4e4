package org.parallax.timeline;

import static org.parallax.story.Question.steps;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.origin.Origins;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.time.DateRange;

/** Answers what {@link OfPassage} asks. Threads may share it. */
@SuppressWarnings("EnumOrdinal") // the learned weights stand in this order
final class PassageAnswers {

    /** A large story is told in parts: what so many origins tell is told by all. */
    private static final int MANY = 8;

    private static final double LIKE = .12;
    private static final double MUCH_LIKE = .3;

    private final List<Dated> passages;
    private final Meetings meetings;
    private final StoryWords words;
    private final Origins origins;
    private final int all;
    private final Map<Days, Set<String>> byDays = new HashMap<>();

    PassageAnswers(Story story, List<Dated> passages, Meetings meetings, Origins origins) {
        this.passages = passages;
        this.meetings = meetings;
        this.words = new StoryWords(story);
        this.origins = origins;
        this.all = origins.independent(
                story.articles().stream().map(StoryArticle::id).toList());
        passages.forEach(passage -> byDays.computeIfAbsent(days(passage.range()), unseen -> new HashSet<>())
                .add(passage.article()));
    }

    private record Days(LocalDate first, LocalDate last) {}

    private static Days days(DateRange range) {
        return new Days(range.firstDay().orElseThrow(), range.lastDay().orElseThrow());
    }

    int[] of(int number) {
        Dated passage = passages.get(number);
        Manner manner = passage.manner();
        int[] answers = new int[OfPassage.values().length];
        answers[OfPassage.WORDS.ordinal()] = manner.words().ordinal();
        answers[OfPassage.BEFORE.ordinal()] = manner.before().ordinal();
        answers[OfPassage.STANDING.ordinal()] = passage.standing().ordinal();
        answers[OfPassage.PLANNED.ordinal()] = passage.planned() ? 1 : 0;
        answers[OfPassage.SENTENCE.ordinal()] = steps(passage.number(), 2, 3, 5, 9, 15, 25, 40);
        answers[OfPassage.NAMES.ordinal()] = steps(manner.names(), 1, 2, 4, 7);
        answers[OfPassage.TIMES.ordinal()] = steps(manner.times(), 2, 3, 4);
        answers[OfPassage.VERB.ordinal()] = manner.verb();
        answers[OfPassage.NEGATED.ordinal()] = manner.negated() ? 1 : 0;
        answers[OfPassage.VOICE.ordinal()] = manner.voice().ordinal();
        answers[OfPassage.SHARED.ordinal()] = steps(words.shared(passage.words()), .3, .45, .6, .75, .9);
        answers[OfPassage.HEADLINES.ordinal()] = steps(words.ofHeadlines(passage.words()), .01, .1, .2, .35, .5);
        answers[OfPassage.DAYS_TOLD.ordinal()] = part(byDays.getOrDefault(days(passage.range()), Set.of()));
        answers[OfPassage.LIKE_TOLD.ordinal()] = part(like(number, LIKE));
        answers[OfPassage.MUCH_LIKE_TOLD.ordinal()] = part(like(number, MUCH_LIKE));
        answers[OfPassage.BESIDE.ordinal()] = steps(beside(number), 1, 2, 4);
        return answers;
    }

    /** What part of the origins some articles are, in steps. */
    int part(Collection<String> articles) {
        return steps((double) origins.independent(articles) / Math.min(MANY, all), .26, .4, .6, .8);
    }

    private Set<String> like(int number, double least) {
        Set<String> articles = new HashSet<>(Set.of(passages.get(number).article()));
        meetings.of(number).stream()
                .filter(meeting -> meeting.alike() > least)
                .forEach(meeting -> articles.add(passages.get(meeting.other()).article()));
        return articles;
    }

    private int beside(int number) {
        return (int) meetings.of(number).stream()
                .filter(meeting -> passages.get(meeting.other())
                        .article()
                        .equals(passages.get(number).article()))
                .count();
    }
}
