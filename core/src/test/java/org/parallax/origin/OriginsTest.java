package org.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.reading.Reading;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.Told;

class OriginsTest {

    private static final String WIRE =
            "Engineers lowered the reservoir behind the cracked Velmar dam by four metres overnight, easing pressure on its eastern wall.";
    private static final String OWN = """
            Fishermen below the village spent the night moving boats to higher ground. Marta Ostrel, who runs the bakery, kept \
            her ovens burning for the crews. Along the valley road, volunteers filled sandbags under lamps borrowed from a quarry. \
            A choir rehearsal was called off, a wedding moved uphill, and nobody could say when the ferry would run again.""";

    private static Story story(Told... articles) {
        return Story.of(Stream.of(articles).map(Told::reading).toList());
    }

    private static Origins originsOf(Story story) {
        return Origins.of(story, Echoes.in(story));
    }

    private static List<String> ids(Story story) {
        return story.articles().stream().map(StoryArticle::id).toList();
    }

    @Test
    void articlesThatShareMostOfTheirWordsAreOneOrigin() {
        Story story = story(Told.in("one.txt", WIRE), Told.in("two.txt", WIRE + " Schools stay shut."));
        assertThat(originsOf(story).all()).singleElement().satisfies(origin -> {
            assertThat(origin.articles()).isEqualTo(ids(story));
            assertThat(origin.why()).contains("one.txt").contains("% of the shorter one's words");
            assertThat(origin.agency()).isEmpty();
        });
    }

    @Test
    void theArticlesOfOneOriginHaveItsNumber() {
        Story story = story(
                Told.in("one.txt", WIRE), Told.in("two.txt", WIRE + " Schools stay shut."), Told.in("own.txt", OWN));
        Origins origins = originsOf(story);
        for (int number = 0; number < origins.all().size(); number++) {
            assertThat(origins.all().get(number).articles())
                    .extracting(origins::number)
                    .containsOnly(number);
        }
        assertThat(origins.independent(ids(story))).isEqualTo(2);
        assertThatThrownBy(() -> origins.number("a-elsewhere"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no article a-elsewhere in this story");
    }

    @Test
    void anArticleThatSharesNothingIsAnOriginOfItsOwn() {
        Story story = story(Told.in("one.txt", WIRE), Told.in("two.txt", OWN));
        assertThat(originsOf(story).all())
                .hasSize(2)
                .allSatisfy(o -> assertThat(o.why()).isEqualTo("shares no text with another article"));
    }

    @Test
    void oneSharedSentenceInALongArticleIsNotEnough() {
        Story story = story(
                Told.in("one.txt", OWN + " " + WIRE),
                Told.in(
                        "two.txt",
                        WIRE + " " + OWN.toUpperCase(java.util.Locale.ROOT).replace("E", "Q")));
        assertThat(originsOf(story).all())
                .hasSize(2)
                .allSatisfy(o -> assertThat(o.why()).startsWith("shares passages with another article, too few"));
    }

    @Test
    void itIsEnoughWhereBothCreditOneAgency() {
        String other = OWN.replace("e", "q");
        Story story = story(
                Told.in("one.txt", OWN + " " + WIRE).crediting("Littoral News Agency"),
                Told.in("two.txt", WIRE + " " + other).crediting("Littoral"));
        assertThat(originsOf(story).all()).singleElement().satisfies(origin -> {
            assertThat(origin.agency()).contains("Littoral");
            assertThat(origin.why()).contains("credit one agency");
        });
    }

    @Test
    void oneAgencyWithoutSharedTextIsTwoOrigins() {
        Story story = story(
                Told.in("one.txt", OWN).crediting("Littoral"),
                Told.in("two.txt", WIRE).crediting("Littoral"));
        assertThat(originsOf(story).all()).hasSize(2);
    }

    @Test
    void independentCountsOriginsAndNotArticles() {
        Story story = story(
                Told.in("one.txt", WIRE), Told.in("two.txt", WIRE + " Schools stay shut."), Told.in("three.txt", OWN));
        Origins origins = originsOf(story);
        assertThat(origins.independent(ids(story))).isEqualTo(2);
        assertThat(origins.independent(List.of())).isZero();
    }

    @Test
    void fortyCopiesAreOneOrigin() {
        List<Reading> copies = IntStream.range(0, 40)
                .mapToObj(i -> Told.in("copy" + i, WIRE).reading())
                .toList();
        Story story = Story.of(copies);
        Origins origins = originsOf(story);
        assertThat(origins.all()).hasSize(1);
        assertThat(origins.independent(ids(story))).isEqualTo(1);
        assertThat(origins.all().get(0).why().length()).isLessThan(400);
    }

    @Test
    void anEmptyStoryHasNoOrigins() {
        assertThat(originsOf(story()).all()).isEmpty();
    }
}
