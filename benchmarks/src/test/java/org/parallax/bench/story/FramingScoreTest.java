package org.parallax.bench.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FramingScoreTest {

    private static final String ARTICLES = """
            "articles": [
             {"id": "a", "file": "tide.txt", "text": "A gang took the mill."},
             {"id": "b", "file": "gull.txt", "text": "A club took the mill."}]
            """;
    private static final String GANG = "\"article\": \"a\", \"start\": 2, \"end\": 6";
    private static final String CLUB = "\"article\": \"b\", \"start\": 2, \"end\": 6";
    private static final String BOTH_NAME_IT = """
            {"framing": [{"thing": "the takers", "words": {"tide": ["gang"], "gull": "club"}}]}
            """;

    private static List<Boolean> things(String framing, String gold) {
        Score score = new Score();
        Printed printed = new Printed(MiniStory.json("{" + ARTICLES + ", \"framing\": [" + framing + "]}"));
        FramingScore.things(printed, MiniStory.json(gold), score);
        return score.each("framing things");
    }

    @Test
    void aThingIsFoundWhereOneRowSetsWordsOfTwoArticlesSideBySide() {
        assertThat(things("{" + GANG + ", \"others\": [{" + CLUB + "}]}", BOTH_NAME_IT))
                .containsExactly(true);
    }

    @Test
    void itsWordsInTwoRowsThatDoNotNameEachOtherAreNotSideBySide() {
        assertThat(things("{" + GANG + ", \"others\": []}, {" + CLUB + ", \"others\": []}", BOTH_NAME_IT))
                .containsExactly(false);
    }

    @Test
    void aThingOfOneArticleIsFoundByItsWords() {
        String ofOne = "{\"framing\": [{\"thing\": \"the takers\", \"words\": {\"gull\": [\"club\", \"crew\"]}}]}";
        assertThat(things("{" + CLUB + ", \"others\": []}", ofOne)).containsExactly(true);
        assertThat(things("{" + GANG + ", \"others\": []}", ofOne)).containsExactly(false);
    }

    @Test
    void theReferenceScorersFiguresAreLeftAsTheyAre() {
        assertThat(StoryScorer.score(MiniStory.printed(), MiniStory.gold()).each("framing things"))
                .isEmpty();
        assertThat(StoryScorer.withThings(MiniStory.printed(), MiniStory.gold()).each("framing things"))
                .containsExactly(false);
    }
}
