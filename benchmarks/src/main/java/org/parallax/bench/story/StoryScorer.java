package org.parallax.bench.story;

import com.fasterxml.jackson.databind.JsonNode;

/** Scores what was printed of a story against what was marked, by the rules of the reference scorer. A kind that the marks have no list of is not scored. */
public final class StoryScorer {

    private StoryScorer() {}

    static Score score(JsonNode story, JsonNode gold) {
        Printed printed = new Printed(story);
        Score score = new Score();
        if (gold.has("statements")) {
            ArticleScore.add(printed, gold, score);
            new StatementScore(printed, gold, score).add();
        }
        if (gold.has("entities")) {
            new NameScore(printed, gold, score).add();
        }
        TimelineScore.add(printed, gold, score);
        PassageScore.add(printed, gold, score);
        FramingScore.words(printed, gold, score);
        return score;
    }

    /** The same, and the things that outlets name differently, of which the reference scorer knows nothing. */
    public static Score withThings(JsonNode story, JsonNode gold) {
        Score score = score(story, gold);
        FramingScore.things(new Printed(story), gold, score);
        return score;
    }
}
