package org.parallax.utterance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.story.Story;
import org.parallax.story.StoryStatement;
import org.parallax.story.WordWeights;

/** Finds statements that would be one utterance if their numbers agreed. A pure function of the story. Threads may share it. */
public final class Variants {

    /** Two statements of one speaker in two articles that say the same with other numbers. */
    public record Pair(StoryStatement a, StoryStatement b) {}

    private Variants() {}

    /** The pairs of a story, by speaker. */
    public static List<Pair> of(List<StoryStatement> statements, Story story) {
        WordWeights weights = story.weights();
        Map<String, List<Saying>> bySpeaker = new TreeMap<>();
        statements.forEach(said -> said.speaker()
                .map(speaker -> bySpeaker.computeIfAbsent(speaker, unseen -> new ArrayList<>()))
                .ifPresent(group -> add(group, Saying.of(said, story.article(said.article()), weights))));
        List<Pair> pairs = new ArrayList<>();
        bySpeaker.values().forEach(group -> pairs.addAll(among(group, weights)));
        return pairs;
    }

    /** What tells no number can differ in none. */
    private static void add(List<Saying> group, Saying saying) {
        if (!saying.numbers().isEmpty()) {
            group.add(saying);
        }
    }

    private static List<Pair> among(List<Saying> group, WordWeights weights) {
        Map<String, List<Integer>> byStem = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (int b = 0; b < group.size(); b++) {
            int[] shared = new int[b];
            Saying saying = group.get(b);
            saying.stems().forEach(stem -> byStem.getOrDefault(stem, List.of()).forEach(a -> shared[a]++));
            for (int a = 0; a < b; a++) {
                if (shared[a] > 1 && OneUtterance.isButForNumbers(group.get(a), saying, weights)) {
                    pairs.add(new Pair(group.get(a).row(), saying.row()));
                }
            }
            int here = b;
            saying.stems()
                    .forEach(stem -> byStem.computeIfAbsent(stem, unseen -> new ArrayList<>())
                            .add(here));
        }
        return pairs;
    }
}
