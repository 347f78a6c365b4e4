package org.parallax.bench.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Table;

class MarkedStoriesTest {

    @TempDir
    Path folder;

    @Test
    void aFolderWithGoldIsOneStory() throws IOException {
        Files.writeString(folder.resolve("gold.json"), MiniStory.GOLD);
        try (MarkedStories stories = MarkedStories.at(folder)) {
            assertThat(stories.all()).hasSize(1);
            assertThat(stories.all().get(0).gold()).isEqualTo(MiniStory.gold());
            assertThat(stories.all().get(0).articles()).isEqualTo(folder.resolve("articles"));
        }
    }

    @Test
    void aFolderWithNeitherIsRefused() {
        assertThatThrownBy(() -> MarkedStories.at(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("neither gold.json");
    }

    @Test
    void storiesAreSummedAndShownEach() throws IOException {
        Score one = StoryScorer.score(MiniStory.printed(), MiniStory.gold());
        Score other = StoryScorer.score(new ObjectMapper().readTree("{}"), MiniStory.gold());
        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put("lamp", one);
        scores.put("dark", other);
        Map<String, Figure> rows = rows(StoryTable.of(scores));
        assertThat(rows.get("with right speaker")).returns(3.0, Figure::value).returns("of 10", Figure::note);
        assertThat(rows.get("lamp: with right speaker")).returns(3.0, Figure::value);
        assertThat(rows.get("dark: with right speaker")).returns(0.0, Figure::value);
        assertThat(rows).containsKey("statements printed").doesNotContainKey("lamp: statements printed");
    }

    @Test
    void oneStoryIsShownOnce() {
        Map<String, Score> scores = Map.of("lamp", StoryScorer.score(MiniStory.printed(), MiniStory.gold()));
        assertThat(rows(StoryTable.of(scores)).keySet()).noneMatch(name -> name.startsWith("lamp"));
    }

    private static Map<String, Figure> rows(Table table) {
        return table.rows().stream().collect(Collectors.toMap(Figure::name, figure -> figure));
    }
}
