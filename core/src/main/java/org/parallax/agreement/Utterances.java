package org.parallax.agreement;

import java.util.List;
import org.parallax.origin.Origins;
import org.parallax.story.Story;
import org.parallax.story.StoryStatement;

/** Brings statements that are one utterance together. A pure function of the story. */
public final class Utterances {

    private Utterances() {}

    /** The rows of the ledger, in the order of their first statement; each statement is in exactly one. */
    public static List<Utterance> of(List<StoryStatement> statements, Story story, Origins origins) {
        return statements.stream()
                .map(s -> new Utterance(List.of(s.id()), origins.independent(List.of(s.article()))))
                .toList();
    }
}
