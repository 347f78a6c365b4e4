package org.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;
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

    private static Telling tells(Story story, String file, String words) {
        StoryArticle article = story.articles().stream()
                .filter(one -> one.article().saved().file().equals(file))
                .findFirst()
                .orElseThrow();
        int start = article.text().indexOf(words);
        return new Telling(article.id(), new TextSpan(start, start + words.length()));
    }

    /** Two articles of their own words beside what a shared sentence tells. */
    private static Story sharing(String sentence) {
        String other = OWN.toUpperCase(java.util.Locale.ROOT).replace("E", "Q");
        return story(Told.in("one.txt", OWN + " " + sentence), Told.in("two.txt", sentence + " " + other));
    }

    @Test
    void whatTwoTellInWordsThatTheyShareComesFromOneOrigin() {
        Story story = sharing(WIRE);
        Origins origins = originsOf(story);
        assertThat(origins.independent(ids(story))).isEqualTo(2);
        assertThat(origins.telling(List.of(tells(story, "one.txt", WIRE), tells(story, "two.txt", WIRE))))
                .isEqualTo(1);
    }

    @Test
    void whatTheyTellInWordsOfTheirOwnComesFromTwo() {
        Story story = sharing(WIRE);
        assertThat(originsOf(story)
                        .telling(List.of(
                                tells(story, "one.txt", "A choir rehearsal was called off"),
                                tells(story, "two.txt", WIRE))))
                .isEqualTo(2);
    }

    @Test
    void aFewSharedWordsInALongerTellingAreNotEnough() {
        Story story = sharing(WIRE);
        assertThat(originsOf(story)
                        .telling(List.of(
                                tells(story, "one.txt", OWN + " " + WIRE),
                                tells(story, "two.txt", WIRE + " FISHQRMQN"))))
                .isEqualTo(1);
        int end = WIRE.length();
        Telling one = new Telling(tells(story, "one.txt", WIRE).article(), new TextSpan(0, OWN.length() + 12));
        Telling two = new Telling(tells(story, "two.txt", WIRE).article(), new TextSpan(end - 12, end + 200));
        assertThat(originsOf(story).telling(List.of(one, two))).isEqualTo(2);
    }

    @Test
    void severalSharedPassagesMakeUpWhatIsToldTogether() {
        String first = "Engineers lowered the reservoir behind the cracked Velmar dam by four metres overnight.";
        String second = "Divers found that its eastern wall had been bored through in nine places.";
        Story story = story(
                Told.in("one.txt", OWN + " " + first + " Nobody slept in the valley that night. " + second),
                Told.in(
                        "two.txt",
                        first + " The mayor spoke of a miracle for once. " + second + " "
                                + OWN.toUpperCase(java.util.Locale.ROOT).replace("E", "Q")));
        Telling one = tells(story, "one.txt", first + " Nobody slept in the valley that night. " + second);
        Telling two = tells(story, "two.txt", first + " The mayor spoke of a miracle for once. " + second);
        assertThat(originsOf(story).telling(List.of(one, two))).isEqualTo(1);
    }

    @Test
    void whatBothQuoteTheyMayEachHaveFromTheSpeaker() {
        Story story = sharing("“" + WIRE + "”");
        assertThat(originsOf(story).telling(List.of(tells(story, "one.txt", WIRE), tells(story, "two.txt", WIRE))))
                .isEqualTo(2);
    }

    @Test
    void whoQuotesItInASentenceThatIsMuchLikeTheOthersHasItFromTheSpeakerToo() {
        String said = "the reservoir behind the cracked Velmar dam was lowered by four metres overnight";
        String other = OWN.toUpperCase(java.util.Locale.ROOT).replace("E", "Q");
        String one = "Engineer Ida Falk said that “" + said + "”.";
        String two = "“" + said + "”, engineer Falk said on Sunday.";
        Story story = story(Told.in("one.txt", OWN + " " + one), Told.in("two.txt", two + " " + other));
        assertThat(originsOf(story).telling(List.of(tells(story, "one.txt", one), tells(story, "two.txt", two))))
                .isEqualTo(2);
    }

    @Test
    void articlesOfOneOriginTellAsOneWhateverTheirWords() {
        Story story = story(Told.in("one.txt", WIRE), Told.in("two.txt", WIRE + " Schools stay shut."));
        assertThat(originsOf(story)
                        .telling(List.of(tells(story, "one.txt", WIRE), tells(story, "two.txt", "Schools stay shut"))))
                .isEqualTo(1);
    }

    @Test
    void whatNobodyTellsHasNoOrigin() {
        assertThat(originsOf(story(Told.in("one.txt", WIRE))).telling(List.of()))
                .isZero();
    }

    @Test
    void whatAllQuoteMakesNoCopies() {
        String post = "“" + WIRE.replace(".", ",")
                + " and every lamp along the quay burned until the last of our boats came home again,” ";
        Story story = story(
                Told.in("one.txt", post + "the keeper wrote. " + OWN),
                Told.in(
                        "two.txt",
                        post + "ran the post. Gulls slept through it, the baker told nobody, and trams stood still."));
        assertThat(originsOf(story).all()).hasSize(2);
    }
}
