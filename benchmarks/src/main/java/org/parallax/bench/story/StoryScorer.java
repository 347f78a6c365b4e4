package org.parallax.bench.story;

import com.fasterxml.jackson.databind.JsonNode;

/** Scores what was printed of a story against what was marked, by the rules of the reference scorer. */
final class StoryScorer {

    private StoryScorer() {}

    static Score score(JsonNode story, JsonNode gold) {
        Printed printed = new Printed(story);
        Score score = new Score();
        ArticleScore.add(printed, gold, score);
        new StatementScore(printed, gold, score).add();
        new NameScore(printed, gold, score).add();
        TimelineScore.add(printed, gold, score);
        PassageScore.add(printed, gold, score);
        return score;
    }
}
