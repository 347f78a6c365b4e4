package org.parallax.framing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.story.PerArticleWith;
import org.parallax.story.StoryArticle;
import org.parallax.story.StoryStatement;
import org.parallax.story.WordByWord;

/** What the minister "said" in one article is what she "admitted" in another. */
final class OneUtteranceIsIntroducedOtherwise implements Rule {

    private static final String WHY = "outlets introduce one utterance differently, here as: ";

    /** Groups of verbs that tell what somebody does by speaking. */
    private static final Set<String> OF_SPEECH = WordList.groups("tells an utterance");

    /** Two reports of one speaker that share so many telling words are of one matter. */
    private static final int ALIKE = 3;

    /** The verbs that introduce the statements of an article, by their cues. */
    private static final PerArticleWith<Voice, Map<TextSpan, Introduced>> INTRODUCED =
            PerArticleWith.by(OneUtteranceIsIntroducedOtherwise::introduced);

    /**
     * The verb that introduces a statement.
     *
     * @param row the first statement of its utterance
     * @param stems the telling words of what is said
     */
    private record Cue(String speaker, String row, Set<String> stems, Evidence evidence, ListedWord word) {

        String article() {
            return evidence.article();
        }

        boolean isOfOne(Cue other) {
            return row.equals(other.row) || isAlike(other);
        }

        private boolean isAlike(Cue other) {
            int missing = ALIKE;
            for (String stem : stems) {
                missing -= other.stems.contains(stem) ? 1 : 0;
                if (missing == 0) {
                    return true;
                }
            }
            return false;
        }

        boolean contrasts(Cue other) {
            return !word.view().equals(other.word.view())
                    && !article().equals(other.article())
                    && word.group().equals(other.word.group())
                    && isOfOne(other);
        }
    }

    @Override
    public List<Found> in(Voices story) {
        Map<String, List<Cue>> bySpeaker = new TreeMap<>();
        story.rows()
                .forEach(row -> row.stream()
                        .filter(said -> said.within().isEmpty())
                        .flatMap(said -> cue(story, said, row.get(0).id()).stream())
                        .forEach(cue -> bySpeaker
                                .computeIfAbsent(cue.speaker(), unseen -> new ArrayList<>())
                                .add(cue)));
        return bySpeaker.values().stream()
                .flatMap(cues -> Joined.of(cues, Cue::isOfOne).stream())
                .flatMap(cues -> found(cues).stream())
                .toList();
    }

    /** "Said" by itself is only what others are laid beside. */
    private static List<Found> found(List<Cue> cues) {
        return cues.stream()
                .filter(cue -> !cue.word().isPlain() && cues.stream().anyMatch(cue::contrasts))
                .map(cue -> found(cue, cues))
                .toList();
    }

    private static Optional<Cue> cue(Voices story, StoryStatement said, String row) {
        String speaker = said.speaker().orElse(row);
        return Optional.ofNullable(story.all().get(said.article()))
                .flatMap(voice -> said.statement()
                        .cue()
                        .flatMap(cue ->
                                Optional.ofNullable(voice.read(INTRODUCED).get(cue)))
                        .map(found -> new Cue(speaker, row, stems(voice, said), found.evidence(), found.word())));
    }

    private static Map<TextSpan, Introduced> introduced(StoryArticle article, Voice voice) {
        Map<TextSpan, Introduced> introduced = new HashMap<>();
        article.reading().statements().stream()
                .flatMap(statement -> statement.cue().stream())
                .forEach(cue -> voice.lineAt(cue)
                        .flatMap(line -> cue(line, cue))
                        .ifPresent(found -> introduced.put(cue, found)));
        return Map.copyOf(introduced);
    }

    private static Set<String> stems(Voice voice, StoryStatement said) {
        List<TextSpan> content = said.statement().content();
        WordByWord words = voice.article().wordByWord();
        return content.size() == 1
                ? words.tellingStems(content.get(0))
                : content.stream()
                        .flatMap(piece -> words.tellingStems(piece).stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    private record Introduced(Evidence evidence, ListedWord word) {}

    private static Optional<Introduced> cue(Line line, TextSpan span) {
        for (int at : line.indexes(line.at(span.start()), line.at(span.end() - 1))) {
            Optional<ListedWord> word = WordList.LABELS.at(line, at).stream()
                    .filter(listed -> listed.place() == Place.VERB && OF_SPEECH.contains(listed.group()))
                    .filter(listed -> line.isOwn(at, at))
                    .findFirst();
            if (word.isPresent()) {
                return word.map(listed ->
                        new Introduced(line.evidence(at, at + listed.rest().size()), listed));
            }
        }
        return Optional.empty();
    }

    private static Found found(Cue cue, List<Cue> cues) {
        String thing = cues.stream()
                .filter(other -> other.word().isPlain())
                .findFirst()
                .orElse(cues.get(0))
                .evidence()
                .words();
        return new Found(
                cue.evidence(),
                "said " + cues.get(0).row(),
                thing,
                cues.stream().filter(cue::contrasts).map(Cue::evidence).toList(),
                true,
                false,
                WHY + cue.word().view());
    }
}
