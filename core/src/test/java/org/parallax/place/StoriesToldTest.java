package org.parallax.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.place.TwoInventedStories.FERRY;
import static org.parallax.place.TwoInventedStories.LABORATORY;
import static org.parallax.place.TwoInventedStories.dated;
import static org.parallax.place.TwoInventedStories.ferry;
import static org.parallax.place.TwoInventedStories.laboratory;
import static org.parallax.place.TwoInventedStories.undated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.reading.Reading;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.Told;
import org.parallax.testing.ProcessorTime;

class StoriesToldTest {

    private static final String TOO_SHORT = "Watch: pictures of the day. Sign in to see more.";

    @Test
    void twoStoriesInOneFolderAreTwo() {
        assertThat(files(dated())).containsExactly(FERRY, LABORATORY);
    }

    @Test
    void theOrderOfTheFilesIsNoMatter() {
        List<Reading> backwards = new ArrayList<>(dated());
        Collections.reverse(backwards);
        assertThat(StoriesTold.in(Story.of(backwards))).isEqualTo(StoriesTold.in(Story.of(dated())));
    }

    @Test
    void withoutADateTheyAreTwoAllTheSame() {
        assertThat(sets(undated())).containsExactlyInAnyOrder(Set.copyOf(FERRY), Set.copyOf(LABORATORY));
    }

    @Test
    void oneStoryIsOne() {
        assertThat(files(List.of(reading(ferry(1)), reading(ferry(2)), reading(ferry(3)))))
                .hasSize(1);
        assertThat(files(List.of(reading(laboratory(1)), reading(laboratory(2)), reading(laboratory(3)))))
                .hasSize(1);
    }

    @Test
    void oneArticleIsOneStory() {
        assertThat(files(List.of(reading(ferry(1))))).containsExactly(List.of("ferry-1.txt"));
    }

    @Test
    void noArticleIsNone() {
        assertThat(StoriesTold.in(Story.of(List.of()))).isEmpty();
    }

    @Test
    void oneArticleFortyTimesIsOneStory() {
        List<Reading> forty = IntStream.range(0, 40)
                .mapToObj(i -> Told.in(
                                "copy-" + i + ".txt",
                                ferry(1).reading().article().title(),
                                body(ferry(1)))
                        .reading())
                .toList();
        assertThat(files(forty)).hasSize(1);
    }

    @Test
    void aPageThatTellsNothingIsNoStoryOfItsOwn() {
        List<Reading> readings = new ArrayList<>(List.of(reading(ferry(1)), reading(ferry(2))));
        readings.add(reading(Told.in("menu.txt", TOO_SHORT)));
        assertThat(files(readings)).hasSize(1);
    }

    @Test
    void pagesThatAllTellNothingDoNotBreakAnything() {
        assertThat(sets(List.of(
                        reading(Told.in("menu.txt", TOO_SHORT)), reading(Told.in("login.txt", "Please log in.")))))
                .flatMap(story -> story)
                .containsExactlyInAnyOrder("menu.txt", "login.txt");
    }

    @Test
    void eachSaysWhatItSharesWithWhichAndHowFarApartTheyAre() {
        String why = StoriesTold.in(Story.of(dated())).get(0).articles().get(1).why();
        assertThat(why)
                .contains("Solvind")
                .contains("“Ferry Solvind runs aground off Tarn Island”")
                .contains("a day apart")
                .contains("what decided: ");
    }

    @Test
    void aStoryIsKnownByItsArticles() {
        String id = StoriesTold.in(Story.of(dated())).get(0).id();
        assertThat(StoriesTold.in(Story.of(List.of(
                        reading(ferry(1).on("2031-05-05")),
                        reading(ferry(2).on("2031-05-06")),
                        reading(ferry(3).on("2031-05-09"))))))
                .extracting(ToldStory::id)
                .containsExactly(id);
    }

    /** Each article shares its rare words with three others, however many there are. */
    @Test
    void placingTakesTimeInProportionToTheArticles() {
        ProcessorTime.growsInProportion("placing a stream", 150, size -> Placing.online(stream(size)));
    }

    private static List<StoryArticle> stream(int size) {
        return Story.of(IntStream.range(0, size)
                        .mapToObj(StoriesToldTest::madeUp)
                        .toList())
                .articles();
    }

    /** An article of a story of four: sixty words of its story and sixty of its own, letters counted through. */
    private static Reading madeUp(int number) {
        String ofStory = words("s" + number / 4, 60);
        String own = words("a" + number, 60);
        return Told.in(number + ".txt", ofStory + ". " + own + ".").reading();
    }

    private static String words(String from, int many) {
        String letters = from.chars()
                .mapToObj(c -> Character.isDigit(c) ? String.valueOf((char) ('a' + c - '0')) : String.valueOf((char) c))
                .collect(Collectors.joining());
        return IntStream.range(0, many)
                .mapToObj(i -> letters + "q" + (char) ('a' + i / 10) + (char) ('k' + i % 10) + "o")
                .collect(Collectors.joining(" "));
    }

    private static Reading reading(Told told) {
        return told.reading();
    }

    private static String body(Told told) {
        return told.reading().article().body().of(told.reading().article().text());
    }

    private static List<List<String>> files(List<Reading> readings) {
        Story story = Story.of(readings);
        return StoriesTold.in(story).stream()
                .map(told -> told.ids().stream()
                        .map(id -> story.article(id).article().saved().file())
                        .toList())
                .toList();
    }

    private static List<Set<String>> sets(List<Reading> readings) {
        return files(readings).stream().map(Set::copyOf).toList();
    }
}
