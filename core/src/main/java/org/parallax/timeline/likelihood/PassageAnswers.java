package org.parallax.timeline.likelihood;

import static org.parallax.odds.Question.steps;

import java.util.Collection;
import java.util.List;
import org.parallax.origin.Origins;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.Manner;

/** Answers what {@link OfPassage} asks. Threads may share it. */
@SuppressWarnings("EnumOrdinal") // the learned weights stand in this order
public final class PassageAnswers {

    /** A large story is told in parts: what so many origins tell is told by all. */
    private static final int MANY = 8;

    private final List<Dated> passages;
    private final StoryWords words;
    private final Origins origins;
    private final int all;
    private final Tellers tellers;

    /** Of all passages of a story. */
    public PassageAnswers(Story story, List<Dated> passages, Meetings meetings, Origins origins) {
        this.passages = passages;
        this.words = new StoryWords(story);
        this.origins = origins;
        this.all = origins.independent(
                story.articles().stream().map(StoryArticle::id).toList());
        this.tellers = new Tellers(passages, meetings, origins);
    }

    /** The answers about a passage, in the order of {@link OfPassage}; {@code number} is its place in the list. */
    public int[] of(int number) {
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
        answers[OfPassage.DAYS_TOLD.ordinal()] = part(tellers.ofTheDays(number));
        answers[OfPassage.LIKE_TOLD.ordinal()] = part(tellers.ofTheLike(number));
        answers[OfPassage.MUCH_LIKE_TOLD.ordinal()] = part(tellers.ofTheMuchLike(number));
        answers[OfPassage.BESIDE.ordinal()] = steps(tellers.beside(number), 1, 2, 4);
        return answers;
    }

    /** What part of the origins some articles are, in steps. */
    public int part(Collection<String> articles) {
        return part(origins.independent(articles));
    }

    private int part(int independent) {
        return steps((double) independent / Math.min(MANY, all), .26, .4, .6, .8);
    }
}
