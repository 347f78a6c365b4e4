package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PerArticleWithTest {

    private final List<String> asked = new ArrayList<>();
    private final PerArticleWith<List<String>, String> told = PerArticleWith.by((article, names) -> {
        asked.add(String.join("+", names));
        return article.text().strip() + " " + names;
    });

    private final StoryArticle ferry = Story.of(
                    List.of(Told.in("ferry.txt", "The ferry sank.").reading()))
            .articles()
            .get(0);

    @Test
    void whatIsKnownTheSameIsWorkedOutOnce() {
        assertThat(told.of(ferry, List.of("Ana"))).isEqualTo("The ferry sank. [Ana]");
        assertThat(told.of(ferry, new ArrayList<>(List.of("Ana")))).isEqualTo("The ferry sank. [Ana]");
        assertThat(asked).containsExactly("Ana");
    }

    @Test
    void whatIsKnownOtherwiseIsWorkedOutAnew() {
        assertThat(told.of(ferry, List.of("Ana"))).isEqualTo("The ferry sank. [Ana]");
        assertThat(told.of(ferry, List.of("Otto"))).isEqualTo("The ferry sank. [Otto]");
        assertThat(asked).containsExactly("Ana", "Otto");
    }

    @Test
    void onlyTheLastIsKept() {
        told.of(ferry, List.of("Ana"));
        told.of(ferry, List.of("Otto"));
        assertThat(told.of(ferry, List.of("Ana"))).isEqualTo("The ferry sank. [Ana]");
        assertThat(asked).containsExactly("Ana", "Otto", "Ana");
    }

    @Test
    void itGoesWithTheArticleIntoTheStoryThatGrew() {
        Story story = Story.of(List.of(ferry.reading()));
        told.of(story.article(ferry.id()), List.of("Ana"));
        Story grown = story.with(Told.in("quay.txt", "The quay was empty.").reading());
        grown.articles().forEach(article -> told.of(article, List.of("Ana")));
        assertThat(asked).hasSize(2);
    }

    @Test
    void whatCannotBeWorkedOutNamesItsArticle() {
        PerArticleWith<Integer, String> from =
                PerArticleWith.by((article, at) -> article.text().substring(at));
        assertThat(from.of(ferry, 4)).startsWith("ferry sank");
        assertThatThrownBy(() -> from.of(ferry, 1_000))
                .isInstanceOf(ComparingException.class)
                .hasMessageStartingWith("cannot compare ferry.txt: ");
        assertThat(from.of(ferry, 4)).startsWith("ferry sank");
    }
}
