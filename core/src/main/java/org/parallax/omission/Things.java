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
import org.parallax.story.Story;
import org.parallax.story.StoryStatement;
import org.parallax.timeline.TimelineEntry;
import org.parallax.utterance.Utterance;

/** The events, statements and commitments of a story that an article may leave out. Threads may share it. */
final class Things {

    private Things() {}

    /** In no order that matters. */
    static List<Thing> all(
            Story story,
            List<TimelineEntry> timeline,
            List<StoryStatement> statements,
            List<Utterance> utterances,
            List<Commitment> commitments) {
        List<Thing> things = new ArrayList<>();
        timeline.forEach(entry -> things.add(Thing.of(Kind.EVENT, entry.id(), entry.evidence())));
        commitments.forEach(promised -> things.add(Thing.of(
                Kind.COMMITMENT,
                promised.id(),
                promised.evidence().stream().map(Passage::evidence).toList())));
        Map<String, StoryStatement> byId =
                statements.stream().collect(Collectors.toMap(StoryStatement::id, Function.identity()));
        utterances.forEach(row -> voiced(byId, row).ifPresent(said -> things.add(thing(story, said))));
        return things;
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

    private static Thing thing(Story story, List<StoryStatement> said) {
        return Thing.of(
                Kind.STATEMENT,
                said.get(0).id(),
                said.stream().map(item -> passage(story, item)).toList());
    }

    private static Evidence passage(Story story, StoryStatement said) {
        TextSpan span =
                said.statement().content().stream().reduce(TextSpan::union).orElseThrow();
        return new Evidence(
                said.article(), span, span.of(story.article(said.article()).text()));
    }
}
