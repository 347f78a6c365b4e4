package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.reading.Reading;

class StoryTest {

    private static final Reading FERRY =
            Told.in("ferry.txt", "The ferry sank at dawn.").on("2031-05-02").reading();
    private static final Reading HARBOUR =
            Told.in("harbour.txt", "The harbour was closed at noon.").reading();

    @Test
    void anArticleIsNamedByTheHashOfItsFile() {
        StoryArticle article = Story.of(List.of(FERRY)).articles().get(0);
        assertThat(article.id())
                .isEqualTo("a-" + FERRY.article().saved().sha256().substring(0, 12));
        assertThat(article.published().value()).isEqualTo("2031-05-02");
    }

    @Test
    void identicalFilesAreNumberedInTheOrderOfTheirPaths() {
        Reading second = Told.in("b/copy.txt", "One text.").reading();
        Reading first = Told.in("a/copy.txt", "One text.").reading();
        List<StoryArticle> articles = Story.of(List.of(second, first)).articles();
        String id = articles.get(0).id();
        assertThat(articles).extracting(StoryArticle::id).containsExactly(id, id + "-2");
        assertThat(articles).extracting(a -> a.article().saved().file()).containsExactly("a/copy.txt", "b/copy.txt");
    }

    @Test
    void equalNamesInTwoFoldersStayApart() {
        Story story = Story.of(List.of(
                Told.in("a/page.txt", "One.").reading(),
                Told.in("b/page.txt", "Two.").reading()));
        assertThat(story.articles()).hasSize(2);
    }

    @Test
    void anyOrderGivesTheSameStory() {
        List<Reading> readings = new ArrayList<>(IntStream.range(0, 12)
                .mapToObj(i -> Told.in("f" + i, "Text " + i % 7).reading())
                .toList());
        List<StoryArticle> expected = Story.of(readings).articles();
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(readings, new Random(seed));
            assertThat(Story.of(readings).articles()).isEqualTo(expected);
        }
    }

    @Test
    void addingOneByOneGivesTheSameStory() {
        Story grown = Story.of(List.of()).with(HARBOUR).with(FERRY);
        assertThat(grown.articles()).isEqualTo(Story.of(List.of(FERRY, HARBOUR)).articles());
    }

    @Test
    void aReadingThatIsAddedTwiceCountsOnce() {
        assertThat(Story.of(List.of(FERRY, FERRY)).with(FERRY).articles()).hasSize(1);
    }

    @Test
    void addingLeavesTheStoryAsItWas() {
        Story story = Story.of(List.of(FERRY));
        story.with(HARBOUR);
        assertThat(story.articles()).hasSize(1);
    }

    @Test
    void anEmptyStoryHasNoArticles() {
        assertThat(Story.of(List.of()).articles()).isEmpty();
    }

    @Test
    void aDateCanBeInferredForAnArticle() {
        Story story = Story.of(List.of(HARBOUR));
        String id = story.articles().get(0).id();
        Story dated = story.dated(Map.of(id, FERRY.article().dating().published()));
        assertThat(dated.article(id).published().value()).isEqualTo("2031-05-02");
        assertThat(story.article(id).published().range().isKnown()).isFalse();
    }

    @Test
    void anIdOfAnotherStoryIsRefused() {
        assertThatThrownBy(() -> Story.of(List.of()).article("a-0")).hasMessageContaining("a-0");
    }
}
