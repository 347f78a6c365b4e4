package org.parallax.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.agreement.Disagreements;
import org.parallax.agreement.Utterance;
import org.parallax.agreement.Utterances;
import org.parallax.commitment.Commitments;
import org.parallax.edition.Editions;
import org.parallax.entity.Entities;
import org.parallax.origin.Echo;
import org.parallax.origin.Echoes;
import org.parallax.origin.NearDuplicates;
import org.parallax.origin.Origins;
import org.parallax.place.StoriesTold;
import org.parallax.reading.Reader;
import org.parallax.story.Story;
import org.parallax.story.StoryStatement;
import org.parallax.time.DateRange;
import org.parallax.timeline.Timeline;

/** Lays all articles of a story side by side. A pure function: the same story gives the same account. */
public final class Comparison {

    private Comparison() {}

    /**
     * The account of a story. A page that was saved several times, and an article that was saved in several versions, count once in it.
     *
     * @param given the articles, dated by their pages or not
     * @param asOf the day for which it is drawn up; where none is given, the last on which an article was published
     * @param model the version of the tagger that the readings were made with
     */
    public static Account compare(Story given, Optional<LocalDate> asOf, String model) {
        Editions editions = Editions.of(given);
        Story story = UndatedArticles.placed(editions.story());
        Apart apart = new Apart(story, StoriesTold.in(story));
        Entities entities = Entities.of(story);
        List<Echo> echoes = Echoes.in(story);
        Origins origins = Origins.of(story, echoes);
        List<StoryStatement> said = StatementRows.of(story, entities);
        List<Utterance> utterances = Utterances.of(said, story, origins);
        List<StoryStatement> statements = Utterances.withSameAs(said, utterances);
        Optional<LocalDate> day = asOf.or(() -> lastDate(story));
        return new Account(
                day,
                Reader.VERSION,
                model,
                story.articles(),
                editions.all(),
                apart.stories(),
                entities.all(),
                statements,
                utterances,
                Timeline.of(story, statements, origins),
                apart.each(part -> Commitments.of(part, entities, origins, day)),
                apart.each(part ->
                        Disagreements.of(part, Apart.named(part, entities.all()), Apart.said(part, statements))),
                echoes,
                NearDuplicates.of(story, echoes),
                origins.all());
    }

    private static Optional<LocalDate> lastDate(Story story) {
        return story.articles().stream()
                .map(article -> article.published().range())
                .flatMap(Comparison::lastKnownDay)
                .max(Comparator.naturalOrder());
    }

    /** The last day of a range, or its first where it is open. */
    private static Stream<LocalDate> lastKnownDay(DateRange range) {
        return range.lastDay().or(range::firstDay).stream();
    }
}
