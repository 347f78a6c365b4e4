package org.parallax.omission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.article.Evidence;
import org.parallax.commitment.Commitment;
import org.parallax.omission.OnlyWhoToldItBeforeCounts.Known;
import org.parallax.origin.Origins;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.StoryStatement;
import org.parallax.timeline.TimelineEntry;
import org.parallax.utterance.Utterance;

/**
 * Finds what articles leave out. Of an article whose day is not known nothing is counted: nobody can say what was known when it appeared. A
 * pure function of what the story came to. Threads may share it.
 */
public final class Omissions {

    private static final Comparator<Known> MOST_ORIGINS_FIRST = Comparator.comparing((Known known) -> -known.origins())
            .thenComparing(known -> known.thing().kind())
            .thenComparing(known -> known.thing().id());

    private Omissions() {}

    /** By article; for each what most origins tell first. */
    public static List<LeftOut> of(
            Story story,
            Origins origins,
            List<TimelineEntry> timeline,
            List<StoryStatement> statements,
            List<Utterance> utterances,
            List<Commitment> commitments) {
        List<Thing> things = Things.all(story, timeline, statements, utterances, commitments).stream()
                .filter(OnlyWhoToldItBeforeCounts::isOften)
                .toList();
        OnlyWhoToldItBeforeCounts before = new OnlyWhoToldItBeforeCounts(story, origins, things);
        return story.articles().stream()
                .filter(article -> article.reading().language().isRead())
                .filter(Omissions::hasADay)
                .flatMap(article -> of(article, before))
                .toList();
    }

    private static boolean hasADay(StoryArticle article) {
        return article.published().range().isClosed();
    }

    private static Stream<LeftOut> of(StoryArticle article, OnlyWhoToldItBeforeCounts before) {
        ToldText told = ToldText.of(article);
        List<Thing> shown = new ArrayList<>();
        return before.known(article).stream()
                .filter(known -> !known.thing().isToldBy(article.id()))
                .sorted(MOST_ORIGINS_FIRST)
                .filter(known -> known.thing().passages().stream().noneMatch(told::mayTell))
                .filter(known -> shown.stream().noneMatch(known.thing()::meets))
                .peek(known -> shown.add(known.thing()))
                .map(known -> leftOut(article, known));
    }

    private static LeftOut leftOut(StoryArticle article, Known known) {
        Thing thing = known.thing();
        Evidence words = known.passages().get(0);
        return new LeftOut(
                article.id(),
                thing.kind(),
                thing.id(),
                words,
                known.tellers(),
                known.origins(),
                OnlyWhoToldItBeforeCounts.WHY);
    }
}
