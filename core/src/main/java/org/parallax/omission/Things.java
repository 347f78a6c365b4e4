package org.parallax.omission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.commitment.Commitment;
import org.parallax.commitment.Commitment.Passage;
import org.parallax.omission.LeftOut.Kind;
import org.parallax.statement.Statement;
import org.parallax.story.Story;
import org.parallax.story.StoryStatement;
import org.parallax.timeline.TimelineEntry;
import org.parallax.utterance.Utterance;

/** The events, statements and commitments of a story that most of its independent origins tell. Threads may share it. */
final class Things {

    /** What fewer origins tell may be one outlet's find. */
    private static final int FEWEST = 3;

    /** Of the origins beside the article's own, so many tell a main thing. */
    private static final double MOST = 2.0 / 3;

    private Things() {}

    /** @param independent how many origins the story has */
    static List<Thing> main(
            Story story,
            int independent,
            List<TimelineEntry> timeline,
            List<StoryStatement> statements,
            List<Utterance> utterances,
            List<Commitment> commitments) {
        List<Thing> things = new ArrayList<>();
        timeline.forEach(entry ->
                things.add(new Thing(Kind.EVENT, entry.id(), entry.date(), entry.evidence(), entry.origins())));
        commitments.forEach(promised -> things.add(new Thing(
                Kind.COMMITMENT,
                promised.id(),
                promised.made(),
                promised.evidence().stream().map(Passage::evidence).toList(),
                promised.origins())));
        Map<String, StoryStatement> byId =
                statements.stream().collect(Collectors.toMap(StoryStatement::id, Function.identity()));
        utterances.forEach(row -> voiced(byId, row).ifPresent(said -> things.add(thing(story, said, row))));
        return things.stream()
                .filter(thing -> isMain(thing.origins(), independent - 1))
                .toList();
    }

    private static boolean isMain(int tell, int others) {
        return tell >= FEWEST && tell >= MOST * others;
    }

    /** The statements of a row; empty where what is told was never voiced. */
    private static Optional<List<StoryStatement>> voiced(Map<String, StoryStatement> byId, Utterance row) {
        List<StoryStatement> said = row.statements().stream()
                .flatMap(id -> Stream.ofNullable(byId.get(id)))
                .toList();
        return Optional.of(said)
                .filter(all ->
                        all.stream().allMatch(item -> item.statement().act().isVoiced()));
    }

    private static Thing thing(Story story, List<StoryStatement> said, Utterance row) {
        Statement first = said.get(0).statement();
        return new Thing(
                Kind.STATEMENT,
                said.get(0).id(),
                first.when(),
                said.stream().map(item -> passage(story, item)).toList(),
                row.origins());
    }

    private static Evidence passage(Story story, StoryStatement said) {
        TextSpan span =
                said.statement().content().stream().reduce(TextSpan::union).orElseThrow();
        return new Evidence(
                said.article(), span, span.of(story.article(said.article()).text()));
    }
}
