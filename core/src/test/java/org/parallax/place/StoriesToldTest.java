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
import org.parallax.article.Article;
import org.parallax.reading.Reading;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.Told;
import org.parallax.testing.ProcessorTime;

class StoriesToldTest {

    /** It belongs to the ferry's story or not: alone it is no story of its own, with another that is sure of it it would be one. */
    private static final Told STRAY = Told.in(
            "stray.txt",
            "Pilots ask for a new lighthouse",
            "The pilots of Port Ellery ask for a new lighthouse on the cape. The old one at Kessel was built of brick and cannot be seen in fog, they wrote to the harbour office. Twice a vessel lost its way last year. The office answered that there was no money, and that captains had charts and radio. A petition lies in the post office. The lamp of the Kessel tower comes from a factory that closed decades ago, and spare glass must be ground by hand. Swell and rain have loosened the stairs on the northern side. Whoever climbs them signs a book first.");

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
                .containsPattern("what decided: the same words in [a-z ]+");
    }

    /** The same page with another date line. */
    private static Told savedAgain(Told page, String day) {
        Article article = page.reading().article();
        String body = article.body().of(article.text());
        return Told.in("again.txt", article.title(), body + " Saved on " + day + ".")
                .on(day);
    }

    @Test
    void aPageThatWasSavedTwiceIsNoStoryOfTwo() {
        Told other = STRAY.on("2031-11-06");
        List<Reading> once =
                List.of(reading(ferry(1).on("2031-05-05")), reading(ferry(2).on("2031-05-06")), reading(other));
        assertThat(files(once)).hasSize(1);
        for (String day : List.of("2031-11-20", "2040-07-16", "2022-01-09")) {
            List<Reading> twice = new ArrayList<>(once);
            twice.add(reading(savedAgain(other, day)));
            assertThat(files(twice)).as(day).hasSize(1);
        }
    }

    @Test
    void itSaysOfWhichArticleItHasTheWords() {
        List<Reading> twice = List.of(
                reading(ferry(1).on("2031-05-05")),
                reading(ferry(2).on("2031-05-06")),
                reading(savedAgain(ferry(2), "2040-07-16")));
        assertThat(StoriesTold.in(Story.of(twice)).get(0).articles())
                .extracting(ToldStory.Placed::why)
                .last()
                .isEqualTo("has nearly the same words as “All 212 rescued as Solvind strikes reef”, 3359 days apart");
    }

    @Test
    void whatIsFarApartIsNotSaidToHaveBeenDecidedByItsDay() {
        List<Reading> far = List.of(reading(ferry(1).on("2031-05-05")), reading(ferry(2).on("2040-05-06")));
        assertThat(StoriesTold.in(Story.of(far)).get(0).articles().get(0).why())
                .contains("3289 days apart")
                .doesNotContain("so soon after one another");
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
