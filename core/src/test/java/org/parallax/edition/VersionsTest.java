package org.parallax.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.story.Told;
import org.parallax.testing.ProcessorTime;

/** An article that its outlet changed is one article: the last version stands for it, and the earlier ones are kept in their order. */
class VersionsTest {

    private static final String URL = "https://quay.example/velmar";
    private static final String FIRST =
            "Fourteen cracks were found in the Velmar dam on Friday. The reservoir was lowered overnight by four metres.";
    private static final String SECOND = FIRST.replace("Fourteen", "Forty");
    private static final String THIRD = SECOND + " Schools in the valley stay shut on Monday.";

    private static Told page(String file, String text) {
        return Told.in(file, text).at(URL);
    }

    private static Succession onlyStep(Saved saved) {
        assertThat(saved.onlyArticle().earlier()).hasSize(1);
        return saved.onlyArticle().earlier().get(0).before();
    }

    @Test
    void theLastVersionStands() {
        Saved saved = Saved.pages(
                page("z-first.html", FIRST).on("2031-05-02"),
                page("a-second.html", SECOND).on("2031-05-02").changedOn("2031-05-04"));
        assertThat(saved.fileOf(saved.onlyArticle())).isEqualTo("a-second.html");
        assertThat(Saved.versions(saved.onlyArticle())).containsExactly("z-first.html");
        assertThat(saved.onlyArticle().isInOrder()).isTrue();
        assertThat(onlyStep(saved).why()).isEqualTo("published 2031-05-02, the next last changed 2031-05-04");
    }

    @Test
    void threeVersionsStandInTheirOrder() {
        Saved saved = Saved.pages(
                page("3.html", SECOND).changedOn("2031-05-03"),
                page("1.html", THIRD).changedOn("2031-05-04"),
                page("2.html", FIRST).changedOn("2031-05-02"));
        assertThat(Saved.versions(saved.onlyArticle())).containsExactly("2.html", "3.html");
        assertThat(saved.fileOf(saved.onlyArticle())).isEqualTo("1.html");
    }

    @Test
    void twoChangesOfOneDayAreOrderedByTheirTimes() {
        Saved saved = Saved.pages(
                page("a.html", SECOND).changedOn("2031-05-02T09:30:00+02:00"),
                page("b.html", FIRST).changedOn("2031-05-02T07:00:00Z"));
        assertThat(Saved.versions(saved.onlyArticle())).containsExactly("b.html");
        assertThat(onlyStep(saved).isKnown()).isTrue();
    }

    @Test
    void whereThePagesTellOneDateTheDaysOfSavingDecide() {
        Saved saved = Saved.pages(
                page("a.html", SECOND).on("2031-05-02").savedOn("2031-05-09"),
                page("b.html", FIRST).on("2031-05-02").savedOn("2031-05-03"));
        assertThat(Saved.versions(saved.onlyArticle())).containsExactly("b.html");
        assertThat(onlyStep(saved).why()).isEqualTo("saved 2031-05-03, the next saved 2031-05-09");
    }

    @Test
    void anOlderTextThatWasSavedLaterIsStillOlder() {
        Saved saved = Saved.pages(
                page("a.html", FIRST).changedOn("2031-05-02").savedOn("2031-06-01"),
                page("b.html", SECOND).changedOn("2031-05-04").savedOn("2031-05-05"));
        assertThat(saved.fileOf(saved.onlyArticle())).isEqualTo("b.html");
    }

    @Test
    void whereNoDateTellsTheOrderIsUnknownAndSaid() {
        Saved saved = Saved.pages(page("a.html", FIRST), page("b.html", SECOND));
        assertThat(saved.fileOf(saved.onlyArticle())).isEqualTo("b.html");
        assertThat(saved.onlyArticle().isInOrder()).isFalse();
        assertThat(onlyStep(saved).why()).isEqualTo("no date of the two pages tells which came first");
    }

    @Test
    void aVersionThatWasSavedTwiceNamesBothFiles() {
        Saved saved = Saved.pages(
                page("a.html", FIRST).changedOn("2031-05-02"),
                page("b.html", FIRST).changedOn("2031-05-02"),
                page("c.html", SECOND).changedOn("2031-05-04"));
        assertThat(Saved.names(saved.onlyArticle().earlier().get(0).copies())).containsExactly("b.html");
        assertThat(saved.onlyArticle().copies()).isEmpty();
    }

    @Test
    void anotherArticleAtTheSameAddressIsNoVersion() {
        String other = "A choir from Solen won the regional prize. Its conductor, Ines Morvan, thanked two patrons.";
        Saved saved = Saved.pages(
                page("a.html", FIRST).savedOn("2031-05-02"),
                page("b.html", other).savedOn("2031-05-03"));
        assertThat(saved.standing()).containsExactlyInAnyOrder("a.html", "b.html");
    }

    @Test
    void articlesOfASiteThatGivesItsFrontPageForAllStayApart() {
        Saved saved = Saved.pages(
                Told.in("a.html", FIRST).at("https://quay.example/"),
                Told.in("b.html", SECOND).at("https://quay.example/"));
        assertThat(saved.articles()).hasSize(2);
    }

    @Test
    void aShortNoticeThatGrewIsOneArticle() {
        String notice = "Cracks were found in the Velmar dam on Friday.";
        Saved saved = Saved.pages(
                page("a.html", notice).changedOn("2031-05-02T06:00:00Z"),
                page("b.html", notice + " " + THIRD).changedOn("2031-05-02T09:00:00Z"));
        assertThat(Saved.versions(saved.onlyArticle())).containsExactly("a.html");
    }

    @Test
    void fiveHundredSavesOfOneAddressTakeAMoment() {
        Saved[] saved = new Saved[1];
        Duration time = ProcessorTime.of(() -> saved[0] = Saved.pages(IntStream.range(0, 500)
                .mapToObj(i -> page("f" + i, FIRST + " Update " + i + " was added.")
                        .savedOn("2031-05-02T00:" + (10 + i / 60) + ":" + (10 + i % 60) % 60 + "0Z"))
                .toList()));
        assertThat(saved[0].onlyArticle().earlier()).hasSize(499);
        assertThat(time).isLessThan(Duration.ofSeconds(10));
    }

    private static Told without(String file, String text) {
        return Told.in(file, "The dam holds", text).by("The Quay");
    }

    @Test
    void nearlyOneTextOfOneOutletUnderOneHeadlineIsVersionsWithoutAnAddressToo() {
        Saved saved = Saved.pages(without("a.txt", FIRST), without("b.txt", SECOND));
        assertThat(Saved.versions(saved.onlyArticle())).containsExactly("a.txt");
    }

    @Test
    void whatAnOutletPrintsUnderOneHeadlineEveryWeekIsSeveralArticles() {
        String other = "The water in the valley was clear on Monday, and boats went out again from three of the piers.";
        assertThat(Saved.pages(without("a.txt", FIRST), without("b.txt", other)).articles())
                .hasSize(2);
        assertThat(Saved.pages(
                                without("a.txt", FIRST).on("2031-05-02"),
                                without("b.txt", SECOND).on("2031-05-09"))
                        .articles())
                .hasSize(2);
    }
}
