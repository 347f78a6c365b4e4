package org.parallax.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parallax.commitment.Commitment;
import org.parallax.commitment.Commitments;
import org.parallax.disagreement.Disagreement;
import org.parallax.disagreement.Disagreements;
import org.parallax.entity.Entities;
import org.parallax.framing.Framing;
import org.parallax.framing.Framings;
import org.parallax.headline.Headline;
import org.parallax.headline.Headlines;
import org.parallax.judgement.Hearing;
import org.parallax.judgement.Item;
import org.parallax.judgement.ItemKind;
import org.parallax.judgement.Judgement;
import org.parallax.omission.LeftOut;
import org.parallax.omission.Omissions;
import org.parallax.origin.Echo;
import org.parallax.origin.Echoes;
import org.parallax.origin.NearDuplicates;
import org.parallax.origin.NearlyOneText;
import org.parallax.origin.Origins;
import org.parallax.place.StoriesTold;
import org.parallax.reading.Reader;
import org.parallax.story.Story;
import org.parallax.story.StoryStatement;
import org.parallax.timeline.Timeline;
import org.parallax.timeline.TimelineEntry;
import org.parallax.utterance.Utterance;
import org.parallax.utterance.Utterances;

/**
 * Lays all articles of a story side by side. A pure function: the same story gives the same account. Works that rest on nothing of one another are
 * done at once, on several threads.
 */
public final class Comparison {

    private Comparison() {}

    /** The account of a story of which nobody has decided anything; else as {@link #compare(Story, List, Optional, String)}. */
    public static Account compare(Story given, Optional<LocalDate> asOf, String model) {
        return compare(given, List.of(), asOf, model);
    }

    /**
     * The account of a story. A page that was saved several times, and an article that was saved in several versions, count once in it.
     *
     * @param given the articles, dated by their pages or not
     * @param judgements what people decided, in order; each has an id of its own
     * @param asOf the day for which it is drawn up; what surely appeared later is left aside. Where none is given, the last that is sure
     * @param model the version of the tagger that the readings were made with
     * @throws org.parallax.story.ComparingException where one of the articles makes it fail; it names that one
     */
    public static Account compare(Story given, List<Judgement> judgements, Optional<LocalDate> asOf, String model) {
        Ground ground = Ground.of(given, judgements);
        return asOf.flatMap(day -> Replay.until(day, given, ground))
                .map(replay -> replayed(replay, asOf, judgements, model)
                        .waitingFor(() -> account(ground, Optional.empty(), List.of(), model)))
                .orElseGet(() -> account(ground, asOf, List.of(), model));
    }

    private static Account replayed(Replay replay, Optional<LocalDate> asOf, List<Judgement> judgements, String model) {
        return account(Ground.of(replay.story(), judgements), asOf, replay.aside(), model);
    }

    /** @param aside the files that surely appeared later and are left aside, by name */
    private static Account account(Ground ground, Optional<LocalDate> asOf, List<String> aside, String model) {
        Hearing hearing = ground.hearing();
        Entities entities = ground.entities();
        Story story = ground.story();
        Begun<List<Echo>> shared = Begun.of(() -> Echoes.in(story));
        Apart apart = new Apart(story, StoriesTold.in(story));
        List<StoryStatement> said = hearing.statements(ground.speakers().rows(ground.read()), story);
        List<List<StoryStatement>> rows = Utterances.rows(said, story);
        Begun<List<Disagreement>> differing =
                Begun.of(() -> apart.each(part -> differing(apart, part, entities, said, rows)));
        // The timeline waits for what is shared: while it does, two processors have what differs to do, and not more.
        List<Echo> echoes = hearing.kept(ItemKind.ECHO, shared.result(), Item::of);
        Begun<List<Framing>> framing = Begun.of(() -> Framings.of(story, entities.all(), rows));
        Origins origins = Origins.of(story, echoes);
        Begun<List<NearlyOneText>> near = Begun.of(() -> NearDuplicates.of(story, origins));
        List<Utterance> utterances = Utterances.of(rows, origins);
        List<StoryStatement> statements = Utterances.withSameAs(said, utterances);
        List<TimelineEntry> timeline = hearing.timeline(
                Timeline.inOrder(apart.each(part -> Timeline.of(part, Apart.said(part, statements), origins))),
                origins);
        List<Commitment> commitments =
                hearing.commitments(apart.each(part -> Commitments.of(part, entities, origins, day(part, asOf))));
        List<Headline> headlines = Headlines.of(story);
        List<LeftOut> leftOut = Omissions.of(story, origins, timeline, statements, utterances, commitments).stream()
                .filter(left -> apart.tellOneStory(left.article(), left.toldBy()))
                .toList();
        return new Account(
                drawnUp(story, apart, asOf).leavingAside(aside),
                Reader.VERSION,
                model,
                story.articles(),
                ground.editions().all(),
                apart.stories(),
                entities.all(),
                statements,
                utterances,
                timeline,
                commitments,
                hearing.kept(ItemKind.DISAGREEMENT, differing.result(), Item::of),
                hearing.framing(framing.result()),
                hearing.kept(ItemKind.HEADLINE, headlines, Item::of),
                hearing.kept(
                        ItemKind.LEFT_OUT,
                        leftOut,
                        left -> Item.of(left, story.article(left.article()).article())),
                echoes,
                near.result(),
                origins.all(),
                hearing.judged());
    }

    private static List<Disagreement> differing(
            Apart apart,
            Story part,
            Entities entities,
            List<StoryStatement> statements,
            List<List<StoryStatement>> rows) {
        List<StoryStatement> said = Apart.said(part, statements);
        return Disagreements.of(part, Apart.named(part, entities.all()), said, apart.rows(part, said, rows));
    }

    private static DrawnUp drawnUp(Story story, Apart apart, Optional<LocalDate> asOf) {
        DrawnUp drawnUp = DrawnUp.of(story, asOf);
        return apart.isOneStory() || asOf.isPresent() ? drawnUp : drawnUp.severally();
    }

    /** The day that is asked for, else the last of one of several stories: no other story's article says how it goes on. */
    private static Optional<LocalDate> day(Story part, Optional<LocalDate> asOf) {
        return asOf.or(() -> AnAccountIsOfTheLastDayThatIsSure.of(part).day());
    }
}
