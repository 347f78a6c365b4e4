package org.parallax.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.story.Told;

/** A page that was saved more than once counts once, and each of its files is named. */
class TheSamePageAgainTest {

    private static final String TEXT = "The dam at Velmar holds, the engineers said on Friday.";
    private static final String URL = "https://quay.example/velmar";

    @Test
    void filesOfTheSameBytesAreOnePage() {
        Saved saved = Saved.pages(Told.in("b.html", TEXT), Told.in("a.html", TEXT));
        assertThat(saved.fileOf(saved.onlyArticle())).isEqualTo("a.html");
        assertThat(Saved.names(saved.onlyArticle().copies())).containsExactly("b.html");
    }

    @Test
    void filesOfOneTextAtOneAddressAreOnePage() {
        Saved saved = Saved.pages(
                Told.in("a.html", TEXT).at(URL).beside("12 comments"),
                Told.in("b.html", TEXT).at(URL + "?utm_source=mail").beside("40 comments"));
        assertThat(saved.fileOf(saved.onlyArticle())).isEqualTo("a.html");
        assertThat(Saved.names(saved.onlyArticle().copies())).containsExactly("b.html");
    }

    @Test
    void theFileThatStatesItsDateIsRead() {
        Saved saved = Saved.pages(
                Told.in("a-print.html", TEXT).at(URL).beside("for print"),
                Told.in("b.html", TEXT).at(URL).on("2031-05-02"));
        assertThat(saved.fileOf(saved.onlyArticle())).isEqualTo("b.html");
        assertThat(Saved.names(saved.onlyArticle().copies())).containsExactly("a-print.html");
    }

    @Test
    void oneTextAtTwoAddressesIsTwoArticles() {
        Saved saved = Saved.pages(
                Told.in("a.html", TEXT).at(URL),
                Told.in("b.html", TEXT).at("https://tide.example/velmar").beside("Tide"));
        assertThat(saved.standing()).containsExactlyInAnyOrder("a.html", "b.html");
    }

    @Test
    void oneTextWithoutAddressInFilesOfOtherBytesIsTwoArticles() {
        Saved saved = Saved.pages(
                Told.in("a.txt", TEXT).beside("The Quay"),
                Told.in("b.txt", TEXT).beside("The Tide"));
        assertThat(saved.articles())
                .hasSize(2)
                .allMatch(edition -> edition.copies().isEmpty());
    }

    private static Told titled(String file, String outlet, String text) {
        return Told.in(file, "The dam holds", text).by(outlet).beside(file);
    }

    @Test
    void oneTextOfOneOutletUnderOneHeadlineIsOnePageWithoutAnAddressToo() {
        Saved saved = Saved.pages(titled("a-utf8.txt", "The Quay", TEXT), titled("b-utf16.txt", "The Quay", TEXT));
        assertThat(saved.fileOf(saved.onlyArticle())).isEqualTo("a-utf8.txt");
        assertThat(Saved.names(saved.onlyArticle().copies())).containsExactly("b-utf16.txt");
    }

    @Test
    void oneTextOfTwoOutletsIsTwoArticles() {
        Saved saved = Saved.pages(titled("a.txt", "The Quay", TEXT), titled("b.txt", "The Tide", TEXT));
        assertThat(saved.standing()).containsExactlyInAnyOrder("a.txt", "b.txt");
    }

    @Test
    void anAgencyInPlaceOfAnOutletTellsNotWhoPrintedIt() {
        Saved saved = Saved.pages(
                titled("a.txt", "Port Press", TEXT).crediting("Port Press"),
                titled("b.txt", "Port Press", TEXT).crediting("Port Press"));
        assertThat(saved.standing()).containsExactlyInAnyOrder("a.txt", "b.txt");
    }

    @Test
    void fortyTimesIsOnceAndThirtyNineAreNamed() {
        Saved saved = Saved.pages(
                IntStream.range(0, 40).mapToObj(i -> Told.in("copy" + i, TEXT)).toList());
        assertThat(saved.onlyArticle().copies()).hasSize(39).doesNotHaveDuplicates();
        assertThat(saved.onlyArticle().earlier()).isEmpty();
    }

    @Test
    void theIdIsThatOfTheBytesHoweverOftenTheyWereSaved() {
        String alone = Saved.pages(Told.in("m.html", TEXT)).onlyArticle().article();
        Saved saved = Saved.pages(Told.in("m.html", TEXT), Told.in("a.html", TEXT), Told.in("z.html", TEXT));
        assertThat(saved.onlyArticle().article()).isEqualTo(alone);
    }

    @Test
    void anyOrderGivesTheSame() {
        List<Told> pages = new ArrayList<>(IntStream.range(0, 12)
                .mapToObj(i -> Told.in("f" + i, "Text " + i % 3)
                        .at(URL + i % 4)
                        .beside("" + i % 6)
                        .savedOn("2031-05-0" + (1 + i % 5)))
                .toList());
        List<Edition> expected = Saved.pages(pages).articles();
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(pages, new Random(seed));
            assertThat(Saved.pages(pages).articles()).isEqualTo(expected);
        }
    }

    @Test
    void noFileIsLost() {
        Saved saved = Saved.pages(IntStream.range(0, 60)
                .mapToObj(i -> Told.in("f" + i, TEXT + " Part " + i % 5 + ".")
                        .at(URL + i % 3)
                        .beside("" + i % 20))
                .toList());
        long files = saved.articles().stream()
                .mapToLong(edition -> 1
                        + edition.copies().size()
                        + edition.earlier().stream()
                                .mapToLong(version -> 1 + version.copies().size())
                                .sum())
                .sum();
        assertThat(files).isEqualTo(60);
    }

    @Test
    void anEmptyFolderHasNoArticles() {
        assertThat(Saved.pages().articles()).isEmpty();
    }
}
