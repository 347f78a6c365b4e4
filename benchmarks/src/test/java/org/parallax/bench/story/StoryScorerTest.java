package org.parallax.bench.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryScorerTest {

    private static Score score() {
        return StoryScorer.score(MiniStory.printed(), MiniStory.gold());
    }

    @Test
    void theFiguresAreThoseWorkedOutByHand() throws Exception {
        JsonNode figures = new ObjectMapper().readTree(score().json().toString());
        assertThat(figures).isEqualTo(MiniStory.json(MiniStory.FIGURES));
    }

    @Test
    void whatWasMissedIsListed() {
        assertThat(score().missed())
                .anyMatch(line -> line.startsWith("statement | lamp | Otto Brandel | the plan"))
                .anyMatch(line -> line.startsWith("speaker | light | Ines al-Dovar | Otto"))
                .anyMatch(line -> line.startsWith("when | lamp"))
                .anyMatch(line -> line.startsWith("name | Otto Brandel"))
                .anyMatch(line -> line.startsWith("event | 2031-04"))
                .anyMatch(line -> line.startsWith("shared"))
                .contains("furniture | light | Share this page", "framing | lamp | The lamp");
    }

    @Test
    void eachFigureHasItsInterval() {
        assertThat(score().figures())
                .filteredOn(f -> f.name().equals("with right speaker"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.value()).isEqualTo(3);
                    assertThat(f.low()).isLessThan(3);
                    assertThat(f.high()).isGreaterThan(3);
                });
    }

    @Test
    void aKindThatTheMarksHaveNoListOfIsNotScored() {
        ObjectNode some = MiniStory.gold().deepCopy();
        some.remove(List.of("statements", "entities", "same_words"));
        assertThat(StoryScorer.score(MiniStory.printed(), some).json().properties())
                .extracting(Map.Entry::getKey)
                .contains("events found", "commitments found", "disagreements found", "framing words")
                .doesNotContain("articles", "statements found", "names joined", "shared passages");
    }

    @Test
    void anEmptyStoryScoresNothing() {
        Score empty = StoryScorer.score(MiniStory.json("{}"), MiniStory.gold());
        assertThat(empty.json().get("statements found").asText()).isEqualTo("0/5");
        assertThat(empty.json().get("statement precision").asDouble()).isZero();
    }
}
