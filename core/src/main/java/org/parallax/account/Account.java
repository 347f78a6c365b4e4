package org.parallax.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.parallax.commitment.Commitment;
import org.parallax.disagreement.Disagreement;
import org.parallax.edition.Edition;
import org.parallax.entity.Entity;
import org.parallax.framing.Framing;
import org.parallax.headline.Headline;
import org.parallax.judgement.Judged;
import org.parallax.judgement.Outcome.State;
import org.parallax.omission.LeftOut;
import org.parallax.origin.Echo;
import org.parallax.origin.NearlyOneText;
import org.parallax.origin.Origin;
import org.parallax.place.ToldStory;
import org.parallax.story.StoryArticle;
import org.parallax.story.StoryStatement;
import org.parallax.timeline.TimelineEntry;
import org.parallax.utterance.Utterance;

/**
 * What a story comes to. Everything in it has an id that depends on content, and stands in an order that does not depend on the order of
 * the files; so the same input gives the same account.
 *
 * @param drawnUp for which day, and why
 * @param reader the version of the reading rules
 * @param model the version of the tagger
 * @param articles by id; each once, in its last version
 * @param editions for each article, what else was saved of it: copies and earlier versions; in the order of the articles
 * @param stories which articles tell one story, the largest first; more than one where the folder holds several
 * @param entities by id
 * @param statements of all articles, by article and place
 * @param utterances the ledger's rows: each statement is in one, and one uttered in several outlets' words is one row
 * @param timeline by day
 * @param commitments as of that day, the open ones last; of several stories one after the other
 * @param disagreements where the accounts differ; what moved on over time stands last; of several stories one after the other
 * @param framing words by which outlets judge, or name one thing differently; by article and place
 * @param headlines each headline of which something can be said, against its body
 * @param leftOut what articles do not tell although most had told it on a day before
 * @param echoes passages that two articles share
 * @param nearDuplicates articles that are nearly one text
 * @param origins each article is in at least one
 * @param judged what became of what people decided
 */
public record Account(
        DrawnUp drawnUp,
        String reader,
        String model,
        List<StoryArticle> articles,
        List<Edition> editions,
        List<ToldStory> stories,
        List<Entity> entities,
        List<StoryStatement> statements,
        List<Utterance> utterances,
        List<TimelineEntry> timeline,
        List<Commitment> commitments,
        List<Disagreement> disagreements,
        List<Framing> framing,
        List<Headline> headlines,
        List<LeftOut> leftOut,
        List<Echo> echoes,
        List<NearlyOneText> nearDuplicates,
        List<Origin> origins,
        Judged judged) {

    /** The day for which it is drawn up; empty when no article has one that is sure. */
    public Optional<LocalDate> asOf() {
        return drawnUp.day();
    }

    /**
     * This account, in which what people decided of things that only a later one tells is not lost, but waits.
     *
     * @param later asked only where something was decided of what is not here
     */
    Account waitingFor(Supplier<Account> later) {
        return judged.in(State.ORPHANED).isEmpty()
                ? this
                : with(judged.waitingFor(later.get().judged()));
    }

    private Account with(Judged other) {
        return new Account(
                drawnUp,
                reader,
                model,
                articles,
                editions,
                stories,
                entities,
                statements,
                utterances,
                timeline,
                commitments,
                disagreements,
                framing,
                headlines,
                leftOut,
                echoes,
                nearDuplicates,
                origins,
                other);
    }
}
