package org.parallax.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** The statements, each with the ids of the others of its row. */
    public static List<StoryStatement> withSameAs(List<StoryStatement> statements, List<Utterance> rows) {
        Map<String, List<String>> rowOf = new HashMap<>();
        rows.forEach(row -> row.statements().forEach(id -> rowOf.put(id, row.statements())));
        return statements.stream()
                .map(s -> withSameAs(s, rowOf.getOrDefault(s.id(), List.of())))
                .toList();
    }

    private static StoryStatement withSameAs(StoryStatement s, List<String> row) {
        List<String> others = row.stream().filter(id -> !id.equals(s.id())).toList();
        return new StoryStatement(s.id(), s.article(), s.statement(), s.speaker(), s.within(), others, s.viaEntities());
    }
}
