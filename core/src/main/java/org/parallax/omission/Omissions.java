package org.parallax.omission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.article.Evidence;
import org.parallax.commitment.Commitment;
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

    private Omissions() {}

    /** By article; for each what most origins tell first. */
    public static List<LeftOut> of(
            Story story,
            Origins origins,
            List<TimelineEntry> timeline,
            List<StoryStatement> statements,
            List<Utterance> utterances,
            List<Commitment> commitments) {
        List<Thing> things =
                Things.main(story, origins.all().size(), timeline, statements, utterances, commitments).stream()
                        .sorted(Comparator.comparing((Thing thing) -> -thing.origins())
                                .thenComparing(Thing::kind)
                                .thenComparing(Thing::id))
                        .toList();
        return story.articles().stream()
                .filter(article -> article.reading().language().isRead())
                .flatMap(article -> of(story, article, things))
                .toList();
    }

    private static Stream<LeftOut> of(Story story, StoryArticle article, List<Thing> things) {
        ToldText told = ToldText.of(article);
        List<Thing> shown = new ArrayList<>();
        return things.stream()
                .filter(thing -> !thing.isToldBy(article.id()))
                .filter(thing -> thing.passages().stream().noneMatch(told::mayTell))
                .flatMap(thing -> WasKnown.why(story, article, thing).stream()
                        .filter(why -> shown.stream().noneMatch(thing::meets))
                        .peek(why -> shown.add(thing))
                        .map(why -> leftOut(article, thing, why)));
    }

    private static LeftOut leftOut(StoryArticle article, Thing thing, String why) {
        Evidence words = thing.passages().get(0);
        return new LeftOut(article.id(), thing.kind(), thing.id(), words, thing.tellers(), thing.origins(), why);
    }
}
