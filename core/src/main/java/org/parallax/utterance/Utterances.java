package org.parallax.utterance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parallax.origin.Origins;
import org.parallax.origin.Telling;
import org.parallax.story.Story;
import org.parallax.story.StoryStatement;
import org.parallax.story.WordWeights;

/** Brings statements that are one utterance together. A pure function of the story. */
public final class Utterances {

    private static final Comparator<Saying> EARLIEST_FIRST = Comparator.comparing(Saying::published)
            .thenComparing(s -> s.article().id())
            .thenComparing(s -> s.row().statement().part())
            .thenComparing(s -> s.row().statement().content().get(0))
            .thenComparing(s -> s.row().id());

    private Utterances() {}

    /** The rows of the ledger, in their order, with how many origins tell of each. */
    public static List<Utterance> of(List<List<StoryStatement>> rows, Origins origins) {
        return rows.stream().map(row -> utterance(row, origins)).toList();
    }

    /** The statements of each row, the earliest article first, in the order of their earliest statement; each statement is in exactly one. */
    public static List<List<StoryStatement>> rows(List<StoryStatement> statements, Story story) {
        WordWeights weights = story.weights();
        List<Saying> sayings = statements.stream()
                .map(s -> Saying.of(s, story.article(s.article()), weights))
                .sorted(EARLIEST_FIRST)
                .toList();
        List<List<Saying>> rows = new ArrayList<>();
        bySpeaker(sayings, rows).values().forEach(group -> rows.addAll(SpeakerRows.of(group, weights)));
        return rows.stream()
                .map(row -> row.stream().sorted(EARLIEST_FIRST).toList())
                .sorted(Comparator.comparing(row -> row.get(0), EARLIEST_FIRST))
                .map(row -> row.stream().map(Saying::row).toList())
                .toList();
    }

    /** Statements of nobody known are rows of their own: who knows whether two officials are one? */
    private static Map<String, List<Saying>> bySpeaker(List<Saying> sayings, List<List<Saying>> rows) {
        Map<String, List<Saying>> groups = new TreeMap<>();
        for (Saying saying : sayings) {
            saying.row()
                    .speaker()
                    .ifPresentOrElse(
                            speaker -> groups.computeIfAbsent(speaker, unseen -> new ArrayList<>())
                                    .add(saying),
                            () -> rows.add(List.of(saying)));
        }
        return groups;
    }

    private static Utterance utterance(List<StoryStatement> row, Origins origins) {
        return new Utterance(
                row.stream().map(StoryStatement::id).toList(),
                origins.telling(row.stream().flatMap(Utterances::telling).toList()));
    }

    private static Stream<Telling> telling(StoryStatement said) {
        return said.statement().content().stream().map(content -> new Telling(said.article(), content));
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
