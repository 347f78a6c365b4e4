package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;
import org.parallax.language.PartsOfSpeech;
import org.parallax.reading.Reading;

class PerArticleTest {

    private static final Reading FERRY =
            Told.in("ferry.txt", "The ferry sank at dawn.").on("2031-05-02").reading();
    private static final Reading HARBOUR =
            Told.in("harbour.txt", "The harbour was closed at noon.").reading();

    private final List<String> asked = new ArrayList<>();
    private final PerArticle<String> shout = PerArticle.by(article -> {
        asked.add(article.article().saved().file());
        return article.text().strip() + "!";
    });

    private List<String> shouted(Story story) {
        return story.articles().stream().map(shout::of).toList();
    }

    private static StoryArticle ferryOf(Story story) {
        return story.articles().stream()
                .filter(article -> article.article().saved().file().equals("ferry.txt"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itIsWorkedOutOnce() {
        Story story = Story.of(List.of(FERRY));
        assertThat(shouted(story)).isEqualTo(shouted(story)).containsExactly("The ferry sank at dawn.!");
        assertThat(asked).containsExactly("ferry.txt");
    }

    @Test
    void ofAStoryThatGrewOnlyTheNewArticleIsWorkedOut() {
        Story story = Story.of(List.of(FERRY));
        shouted(story);
        asked.clear();
        assertThat(shouted(story.with(HARBOUR)))
                .containsExactlyInAnyOrder("The ferry sank at dawn.!", "The harbour was closed at noon.!");
        assertThat(asked).containsExactly("harbour.txt");
    }

    @Test
    void twoThingsOfOneArticleAreKeptApart() {
        Story story = Story.of(List.of(FERRY));
        PerArticle<Integer> length = PerArticle.by(article -> article.text().length());
        assertThat(shouted(story)).hasSize(1);
        assertThat(length.of(ferryOf(story))).isEqualTo(ferryOf(story).text().length());
    }

    @Test
    void anotherDateMakesAnotherArticleOfTheSameWords() {
        PerArticle<String> day = PerArticle.by(article -> article.published().value());
        Story story = Story.of(List.of(FERRY));
        StoryArticle ferry = ferryOf(story);
        assertThat(day.of(ferry)).isEqualTo("2031-05-02");
        StoryArticle later = ferryOf(Story.of(List.of(
                Told.in("ferry.txt", "The ferry sank at dawn.").on("2031-05-09").reading())));
        StoryArticle moved = ferryOf(story.dated(Map.of(ferry.id(), later.published())));
        assertThat(day.of(moved)).isEqualTo("2031-05-09");
        assertThat(moved.words()).isSameAs(ferry.words());
    }

    @Test
    void anotherIdMakesAnotherArticle() {
        PerArticle<String> id = PerArticle.by(StoryArticle::id);
        Reading first = Told.in("a/copy.txt", "One text.").reading();
        Reading second = Told.in("b/copy.txt", "One text.").reading();
        Story story = Story.of(List.of(second));
        assertThat(story.articles()).extracting(id::of).isEqualTo(ids(story));
        assertThat(story.with(first).articles()).extracting(id::of).isEqualTo(ids(story.with(first)));
    }

    private static List<String> ids(Story story) {
        return story.articles().stream().map(StoryArticle::id).toList();
    }

    @Test
    void whatWasWorkedOutTellsNoTwoArticlesApart() {
        Story asked = Story.of(List.of(FERRY));
        shouted(asked);
        assertThat(asked.articles()).isEqualTo(Story.of(List.of(FERRY)).articles());
    }

    @Test
    void anArticleWordForWordIsWhatItsTextIs() {
        StoryArticle ferry = ferryOf(Story.of(List.of(FERRY)));
        TextSpan sentence = ferry.reading().sentences().get(0).span();
        assertThat(ferry.words().all()).isEqualTo(Words.in(ferry.text()).all());
        assertThat(ferry.wordByWord().tokens(sentence))
                .isEqualTo(PartsOfSpeech.of(ferry.text(), sentence))
                .isSameAs(ferry.wordByWord().tokens(sentence));
        assertThat(ferry.wordByWord().gist(sentence)).isEqualTo(Gist.of(sentence.of(ferry.text())));
    }

    @Test
    void whatCannotBeWorkedOutNamesItsArticle() {
        PerArticle<String> sunk = PerArticle.by(article -> article.text().substring(1_000));
        StoryArticle ferry = ferryOf(Story.of(List.of(FERRY)));
        assertThatThrownBy(() -> sunk.of(ferry))
                .isInstanceOfSatisfying(
                        ComparingException.class,
                        failure -> assertThat(failure.article()).isEqualTo(ferry.id()))
                .hasMessageStartingWith("cannot compare ferry.txt: ")
                .hasCauseInstanceOf(StringIndexOutOfBoundsException.class);
    }

    @Test
    void theInnermostArticleIsNamedAndASentenceTooDeepIsAFailureToo() {
        Pattern deep = Pattern.compile("(?:a|b)*");
        PerArticle<Boolean> matched =
                PerArticle.by(article -> deep.matcher("ab".repeat(1_000_000)).matches());
        PerArticle<Boolean> asking = PerArticle.by(matched::of);
        StoryArticle ferry = ferryOf(Story.of(List.of(FERRY)));
        assertThatThrownBy(() -> asking.of(ferry))
                .isInstanceOf(ComparingException.class)
                .hasCauseInstanceOf(StackOverflowError.class);
    }
}
