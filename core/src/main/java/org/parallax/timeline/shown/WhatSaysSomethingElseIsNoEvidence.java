package org.parallax.timeline.shown;

import java.util.List;
import org.parallax.meaning.Meaning;
import org.parallax.story.Story;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.ToldEvent;

/**
 * {@code Brel opened the pier on Friday} does not rest on {@code On Friday the harbour office buried its founder}, though both are of one day and name one harbour: of the passages
 * of an event, evidence is what comes near what is shown, and what another article tells in the same words, of the same act, by the same speaker or as its own news. Threads may share it.
 */
public final class WhatSaysSomethingElseIsNoEvidence {

    /** Of joined passages of two articles that come less near one another and share no act, one pair in five told one event; of one article, one in six (marks of {@code candidates}). */
    private static final double NEAR = .4;

    /** So many telling words, and such a part of them, names above all, are the same. */
    private static final int SAME_WORDS = 3;

    private static final double SAME_PART = .3;

    /** Sentences that begin an article. */
    private static final int LEAD = 4;

    private WhatSaysSomethingElseIsNoEvidence() {}

    /** An event with its evidence alone. */
    public static ToldEvent of(Story story, ToldEvent event) {
        Dated shown = event.shown();
        Meaning meaning = meaning(story, shown);
        List<Dated> evidence = event.passages().stream()
                .filter(passage -> passage.equals(shown)
                        || tellsTheSame(shown, passage)
                        || meaning.likeness(meaning(story, passage)) >= NEAR)
                .toList();
        return new ToldEvent(evidence, event.days());
    }

    private static boolean tellsTheSame(Dated shown, Dated passage) {
        return !shown.article().equals(passage.article())
                && (shown.sharesWords(passage, SAME_WORDS, SAME_PART)
                        || shown.deed().acts().sharedWith(passage.deed().acts()) > 0
                        || isBySameSpeaker(shown, passage)
                        || (shown.number() < LEAD && passage.number() < LEAD));
    }

    private static boolean isBySameSpeaker(Dated shown, Dated passage) {
        return shown.speaker().isPresent() && shown.speaker().equals(passage.speaker());
    }

    private static Meaning meaning(Story story, Dated passage) {
        return Meaning.of(passage.sentence().of(story.article(passage.article()).text()));
    }
}
