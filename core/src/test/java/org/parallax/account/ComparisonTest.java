package org.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.reading.Reading;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.StoryStatement;
import org.parallax.story.Told;

class ComparisonTest {

    private static final String QUOTE = "The ferry will not sail before the pier is mended";

    private static Told told(String file, String outlet) {
        return Told.in(
                        file,
                        outlet + " was there on the quay. Ana Brel said: “" + QUOTE + ".” Nothing else moved in "
                                + outlet + ".")
                .by(outlet)
                .naming(NameType.PERSON, "Ana Brel")
                .says("Ana Brel", QUOTE);
    }

    private static Account accountOf(List<Reading> readings) {
        return Comparison.compare(Story.of(readings), Optional.empty(), "a tagger");
    }

    private static Account accountOf(Told... articles) {
        return accountOf(Stream.of(articles).map(Told::reading).toList());
    }

    private static List<Reading> manyReadings() {
        return new ArrayList<>(IntStream.range(0, 9)
                .mapToObj(i -> told("f" + i + ".txt", "Outlet " + i % 7)
                        .on("2031-05-0" + (1 + i % 4))
                        .reading())
                .toList());
    }

    @Test
    void anyOrderGivesTheSameAccount() {
        List<Reading> readings = manyReadings();
        Account expected = accountOf(readings);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(readings, new Random(seed));
            assertThat(accountOf(readings)).isEqualTo(expected);
        }
    }

    @Test
    void aStoryThatGrewGivesTheSameAccount() {
        List<Reading> readings = manyReadings();
        Story grown = Story.of(readings.subList(0, 3));
        for (Reading reading : readings.subList(3, readings.size())) {
            grown = grown.with(reading);
        }
        assertThat(Comparison.compare(grown, Optional.empty(), "a tagger")).isEqualTo(accountOf(readings));
    }

    /** Articles that differ, promise, date, copy and leave undated: something for every room. */
    private static List<Reading> manySorts() {
        List<Reading> readings = new ArrayList<>(manyReadings());
        for (int i = 0; i < 8; i++) {
            String body = "Crews of the harbour board have " + (i % 2 == 0 ? "" : "not ")
                    + "mended the upper sluice at Port Ness. The board will open the quay by 1" + i % 3
                    + " June 2031. On " + (2 + i % 3) + " May 2031 a crane fell at Port Ness and " + (3 + i % 4)
                    + " barges sank.";
            Told article = Told.in("s" + i + ".txt", "Sluice at Port Ness note " + i % 3, body)
                    .by("Paper " + i % 5)
                    .naming(NameType.PLACE, "Port Ness")
                    .naming(NameType.ORGANIZATION, "harbour board");
            readings.add((i == 5 ? article : article.on("2031-05-0" + (3 + i % 4))).reading());
        }
        return readings;
    }

    @Test
    void aStoryThatIsComparedWhileItGrowsGivesTheSameAccount() {
        List<Reading> readings = manySorts();
        Account expected = accountOf(readings);
        assertThat(expected.disagreements()).isNotEmpty();
        assertThat(expected.echoes()).isNotEmpty();
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(readings, new Random(seed));
            Story grown = Story.of(List.of());
            for (Reading reading : readings) {
                grown = grown.with(reading);
                Comparison.compare(grown, Optional.empty(), "a tagger");
            }
            assertThat(Comparison.compare(grown, Optional.empty(), "a tagger")).isEqualTo(expected);
        }
    }

    @Test
    void itIsDrawnUpForTheLastDateOfAnyArticle() {
        assertThat(accountOf(told("a", "One").on("2031-05-02"), told("b", "Two").on("2031-05-09"))
                        .asOf())
                .contains(LocalDate.of(2031, 5, 9));
        assertThat(Comparison.compare(Story.of(manyReadings()), Optional.of(LocalDate.of(2032, 1, 1)), "")
                        .asOf())
                .contains(LocalDate.of(2032, 1, 1));
    }

    @Test
    void speakersAreEntitiesOfTheStory() {
        Account account = accountOf(told("a", "One"), told("b", "Two"));
        Set<String> speakers = new HashSet<>();
        account.statements().forEach(s -> speakers.add(s.speaker().orElseThrow()));
        assertThat(account.entities())
                .filteredOn(e -> speakers.contains(e.id()))
                .extracting(e -> e.name())
                .containsExactly("Ana Brel");
    }

    @Test
    void statementsHaveIdsOfTheirOwnAndKnowTheirRow() {
        Account account = accountOf(told("a", "One"), told("b", "Two"));
        assertThat(account.statements())
                .extracting(StoryStatement::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("s-[0-9a-f]{12}"));
        assertThat(account.utterances())
                .singleElement()
                .satisfies(row -> assertThat(row.statements()).hasSize(2));
        assertThat(account.statements().get(0).sameAs())
                .containsExactly(account.statements().get(1).id());
    }

    @Test
    void twoStatementsOfTheSameWordsAndPlaceAreNumbered() {
        Account account = accountOf(told("a", "One").says("Ana Brel", QUOTE));
        String first = account.statements().get(0).id();
        assertThat(account.statements())
                .extracting(StoryStatement::id)
                .containsExactlyInAnyOrder(first.replace("-2", ""), first.replace("-2", "") + "-2");
    }

    @Test
    void anEmptyStoryComesToNothing() {
        Account account = accountOf();
        assertThat(account.asOf()).isEmpty();
        assertThat(account.articles()).isEmpty();
        assertThat(account.utterances()).isEmpty();
        assertThat(account.origins()).isEmpty();
    }

    @Test
    void oneArticleComesToItsOwnAccount() {
        Account account = accountOf(told("a", "One").on("2031-05-02"));
        assertThat(account.echoes()).isEmpty();
        assertThat(account.origins())
                .singleElement()
                .satisfies(origin -> assertThat(origin.why()).isNotEmpty());
        assertThat(account.statements()).hasSize(1);
    }

    @Test
    void theSamePageFortyTimesCountsOnce() {
        List<Reading> copies = IntStream.range(0, 40)
                .mapToObj(i -> told("copy" + i, "One").reading())
                .toList();
        Account once = accountOf(told("copy0", "One"));
        Account account = accountOf(copies);
        assertThat(account.articles()).isEqualTo(once.articles());
        assertThat(account.statements()).isEqualTo(once.statements());
        assertThat(account.utterances()).isEqualTo(once.utterances());
        assertThat(account.origins()).isEqualTo(once.origins());
        assertThat(account.echoes()).isEmpty();
        assertThat(account.editions())
                .singleElement()
                .satisfies(edition -> assertThat(edition.copies()).hasSize(39));
    }

    @Test
    void theSameTextOnFortyPagesIsFortyArticlesOfOneOrigin() {
        Account account = accountOf(IntStream.range(0, 40)
                .mapToObj(i -> told("copy" + i, "One").beside("page " + i).reading())
                .toList());
        assertThat(account.articles()).hasSize(40);
        assertThat(account.origins()).hasSize(1);
        assertThat(account.echoes()).hasSize(39);
        assertThat(account.nearDuplicates())
                .singleElement()
                .satisfies(group -> assertThat(group.articles()).hasSize(40));
        assertThat(account.utterances())
                .singleElement()
                .satisfies(row -> assertThat(row.origins()).isEqualTo(1));
    }

    @Test
    void whatTwoVersionsOfAnArticleSayIsSaidOnce() {
        Account account = accountOf(
                told("morning", "One").at("https://one.example/ferry").changedOn("2031-05-02T06:00:00Z"),
                told("evening", "One, late,").at("https://one.example/ferry").changedOn("2031-05-02T18:00:00Z"),
                told("other", "Two"));
        assertThat(account.articles())
                .extracting(article -> article.article().saved().file())
                .containsExactlyInAnyOrder("evening", "other");
        assertThat(account.statements()).hasSize(2);
        assertThat(account.utterances())
                .singleElement()
                .satisfies(row -> assertThat(row.statements()).hasSize(2));
        assertThat(account.editions())
                .extracting(edition -> edition.earlier().size())
                .containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void anEditionStandsForEachArticleInTheirOrder() {
        Account account = accountOf(manyReadings());
        assertThat(account.editions())
                .extracting(edition -> edition.article())
                .isEqualTo(account.articles().stream().map(StoryArticle::id).toList());
    }

    @Test
    void whereNoArticleHasADateTheAccountHasNone() {
        Account account = accountOf(told("a", "One"), told("b", "Two"));
        assertThat(account.asOf()).isEmpty();
        assertThat(account.articles())
                .extracting(StoryArticle::published)
                .noneMatch(date -> date.range().isKnown());
    }
}
