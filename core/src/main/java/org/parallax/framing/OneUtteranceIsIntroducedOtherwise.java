package org.parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.story.StoryStatement;

/** What the minister "said" in one article is what she "admitted" in another. */
final class OneUtteranceIsIntroducedOtherwise implements Rule {

    private static final String WHY = "outlets introduce one utterance differently, here as: ";

    private record Cue(Evidence evidence, ListedWord word) {}

    @Override
    public List<Found> in(Voices story) {
        List<Found> found = new ArrayList<>();
        story.rows().stream().filter(row -> row.size() > 1).forEach(row -> {
            List<Cue> cues = row.stream()
                    .filter(said -> said.within().isEmpty())
                    .flatMap(said -> cue(story, said).stream())
                    .toList();
            cues.stream().filter(cue -> !others(cue, cues).isEmpty()).forEach(cue -> found.add(found(cue, cues, row)));
        });
        return found;
    }

    private static Optional<Cue> cue(Voices story, StoryStatement said) {
        Optional<TextSpan> span = said.statement().cue();
        Optional<Voice> voice = Optional.ofNullable(story.all().get(said.article()));
        return voice.flatMap(there -> span.flatMap(cue -> there.lineAt(cue).flatMap(line -> cue(line, cue))));
    }

    private static Optional<Cue> cue(Line line, TextSpan span) {
        for (int at : line.indexes(line.at(span.start()), line.at(span.end() - 1))) {
            Optional<ListedWord> word = WordList.LABELS.at(line, at).stream()
                    .filter(listed -> listed.place() == Place.VERB)
                    .filter(listed -> line.isOwn(at, at))
                    .findFirst();
            if (word.isPresent()) {
                return word.map(
                        listed -> new Cue(line.evidence(at, at + listed.rest().size()), listed));
            }
        }
        return Optional.empty();
    }

    private static List<Evidence> others(Cue cue, List<Cue> cues) {
        return cues.stream()
                .filter(other ->
                        !other.evidence().article().equals(cue.evidence().article())
                                && !other.word().view().equals(cue.word().view()))
                .map(Cue::evidence)
                .toList();
    }

    private static Found found(Cue cue, List<Cue> cues, List<StoryStatement> row) {
        boolean loaded = !cue.word().isPlain();
        String matter = "said " + row.get(0).id();
        String thing = cues.stream()
                .filter(other -> other.word().isPlain())
                .findFirst()
                .orElse(cues.get(0))
                .evidence()
                .words();
        return new Found(
                cue.evidence(),
                matter,
                thing,
                others(cue, cues),
                loaded,
                false,
                WHY + cue.word().view());
    }
}
