package org.parallax.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parallax.place.Sketches.sketch;

import org.junit.jupiter.api.Test;
import org.parallax.story.Told;

/** How close an article is to a story, feature by feature. */
class ClosenessTest {

    private static final String LAMP = "At the quay keeper Zorvik sold 212 lamps of brass.";

    private static Told lamp(String file) {
        return Told.in(file, "Keeper sells lamps", LAMP);
    }

    private static Told bread(String file) {
        return Told.in(file, "Dear loaves", "In the mill baker Quolm ground 41 sacks of rye.");
    }

    private static Closeness closeness(Told article, Told... story) {
        Strand strand = new Strand();
        Rarity rarity = new Rarity();
        rarity.beginStory();
        for (Told one : story) {
            strand.add(sketch(one));
        }
        return Closeness.of(sketch(article), strand, rarity);
    }

    private static double feature(Feature feature, Told article, Told... story) {
        return closeness(article, story).features().getOrDefault(feature, Double.NaN);
    }

    @Test
    void everyFeatureIsTold() {
        assertThat(closeness(lamp("a"), lamp("b")).features()).containsOnlyKeys(Feature.values());
    }

    @Test
    void theSameTextIsWhollyAlike() {
        for (Feature feature : new Feature[] {
            Feature.WORDS,
            Feature.CLOSEST_WORDS,
            Feature.CLOSEST,
            Feature.NAMES,
            Feature.USUAL_NAMES,
            Feature.LEAD,
            Feature.HEADLINE
        }) {
            assertThat(feature(feature, lamp("a"), lamp("b")))
                    .as(feature.name())
                    .isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void ofTextsThatShareNothingOnlyTheConstantIsLeft() {
        closeness(lamp("a"), bread("b"))
                .features()
                .forEach((feature, value) ->
                        assertThat(value).as(feature.name()).isEqualTo(feature == Feature.ANY ? 1 : 0));
    }

    @Test
    void aStoryIsAsCloseAsItsArticlesAreOnTheMean() {
        assertThat(feature(Feature.WORDS, lamp("a"), lamp("b"), bread("c"))).isCloseTo(.5, within(1e-9));
        assertThat(feature(Feature.CLOSEST, lamp("a"), lamp("b"), bread("c"))).isCloseTo(1, within(1e-9));
        assertThat(feature(Feature.USUAL_NAMES, lamp("a"), lamp("b"), bread("c")))
                .isCloseTo(.5, within(1e-9));
        assertThat(feature(Feature.NAMES, lamp("a"), lamp("b"), bread("c"))).isCloseTo(1, within(1e-9));
    }

    @Test
    void ofManyTheClosestThreeCount() {
        assertThat(feature(Feature.CLOSEST_WORDS, lamp("a"), bread("b"), lamp("c"), bread("d"), lamp("e"), lamp("f")))
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void theClosestIsTheOneThatIsMostAlike() {
        assertThat(closeness(lamp("a"), bread("b"), lamp("c"), bread("d"))
                        .closest()
                        .id())
                .isEqualTo("c");
    }

    @Test
    void onOneDayTheyAreAsNearAsCanBe() {
        assertThat(feature(Feature.DAYS, lamp("a").on("2031-05-02"), lamp("b").on("2031-05-02")))
                .isEqualTo(1);
        assertThat(feature(Feature.DATED, lamp("a").on("2031-05-02"), lamp("b").on("2031-05-02")))
                .isEqualTo(1);
    }

    @Test
    void aWeekApartInEitherDirectionIsAThird() {
        assertThat(feature(Feature.DAYS, lamp("a").on("2031-05-02"), lamp("b").on("2031-05-09")))
                .isCloseTo(Math.exp(-1), within(1e-9));
        assertThat(feature(Feature.DAYS, lamp("a").on("2031-05-09"), lamp("b").on("2031-05-02")))
                .isCloseTo(Math.exp(-1), within(1e-9));
    }

    @Test
    void whereOneHasNoDayNoneIsNear() {
        assertThat(feature(Feature.DAYS, lamp("a").on("2031-05-02"), lamp("b"))).isZero();
        assertThat(feature(Feature.DATED, lamp("a"), lamp("b").on("2031-05-02")))
                .isZero();
    }

    @Test
    void theNearestDayCounts() {
        assertThat(feature(
                        Feature.DAYS,
                        lamp("a").on("2031-05-09"),
                        lamp("b").on("2030-05-09"),
                        bread("c").on("2031-05-09")))
                .isEqualTo(1);
    }

    @Test
    void aSharedNumberSpeaksForThem() {
        Told one = Told.in("a", "They counted 212.");
        assertThat(feature(Feature.NUMBERS, one, Told.in("b", "Loaves: 212."))).isBetween(.5, 1.0);
        assertThat(feature(Feature.NUMBERS, one, Told.in("b", "Loaves: 213."))).isZero();
    }

    @Test
    void rareWordsAreCountedByTheLogarithm() {
        Told one = Told.in("a", "The zorvik met the quolm.");
        assertThat(feature(Feature.RARE_WORDS, one, Told.in("b", "Zorvik and quolm left.")))
                .isCloseTo(Math.log(3), within(1e-9));
        assertThat(feature(Feature.RARE_WORDS, one, Told.in("b", "The zorvik left.")))
                .isCloseTo(Math.log(2), within(1e-9));
    }

    @Test
    void anArticleThatTellsNothingIsCloseToNone() {
        assertThat(feature(Feature.WORDS, Told.in("a", "…"), lamp("b"))).isZero();
        assertThat(feature(Feature.LEAD, Told.in("a", "…"), lamp("b"))).isZero();
    }

    @Test
    void eachFeatureCanBeSaid() {
        for (Feature feature : Feature.values()) {
            assertThat(feature.words()).as(feature.name()).isNotBlank();
        }
    }
}
