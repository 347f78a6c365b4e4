package org.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.story.Groups.Join;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.Told;

/** How much two articles share, and when that makes them one text. */
class ShareTest {

    private static final String WIRE =
            "Engineers lowered the reservoir behind the cracked Velmar dam by four metres overnight, easing pressure on its eastern wall.";

    private static final String OWN = """
            Fishermen below the village spent the night moving boats to higher ground. Marta Ostrel, who runs the bakery, kept \
            her ovens burning for the crews. Along the valley road, volunteers filled sandbags under lamps from a quarry.""";

    private static List<Share> shares(Told... articles) {
        Story story = Story.of(Stream.of(articles).map(Told::reading).toList());
        return Share.all(story, Echoes.in(story));
    }

    private static Share share(String one, String other) {
        List<Share> shares = shares(Told.in("one.txt", one), Told.in("two.txt", other));
        assertThat(shares).hasSize(1);
        return shares.get(0);
    }

    @Test
    void theSameTextIsAllShared() {
        Share share = share(WIRE, WIRE);
        assertThat(share.ofShorter()).isEqualTo(1);
        assertThat(share.ofLonger()).isEqualTo(1);
    }

    @Test
    void aLongArticleCanHoldAllOfAShortOne() {
        Share share = share(WIRE, WIRE + " " + OWN);
        assertThat(share.ofShorter()).isEqualTo(1);
        assertThat(share.ofLonger()).isBetween(.2, .4);
    }

    @Test
    void articlesThatShareNothingHaveNoShare() {
        assertThat(shares(Told.in("one.txt", WIRE), Told.in("two.txt", OWN))).isEmpty();
        assertThat(shares(Told.in("one.txt", WIRE))).isEmpty();
    }

    @Test
    void eachTwoOfThreeHaveOne() {
        assertThat(shares(
                        Told.in("one.txt", WIRE),
                        Told.in("two.txt", WIRE + " Boats lay still."),
                        Told.in("three.txt", WIRE + " Bells rang.")))
                .hasSize(3);
    }

    @Test
    void whatBothQuoteIsNoShareOfTheirOwnWords() {
        Share share = share(
                "“" + WIRE + "” " + OWN,
                "“" + WIRE
                        + "” Gulls slept through it. A baker of the lower town, who had seen much, told nobody, and trams stood still.");
        assertThat(share.ofShorter()).isZero();
    }

    @Test
    void whoHasHardlyAWordOfItsOwnIsMeasuredByAll() {
        assertThat(share("“" + WIRE + "”", "“" + WIRE + "”").ofShorter()).isEqualTo(1);
    }

    private static Share given(double ofA, double ofB, String agency) {
        Told a = Told.in("one.txt", WIRE);
        Told b = Told.in("two.txt", OWN);
        return agency.isEmpty()
                ? new Share(Laid.article("a", a), Laid.article("b", b), ofA, ofB)
                : new Share(Laid.article("a", a.crediting(agency)), Laid.article("b", b.crediting(agency)), ofA, ofB);
    }

    @ParameterizedTest
    @CsvSource({"0, .3", ".3, 0", ".9, .9", "1.2, .1"})
    void threeTenthsOfTheShorterMakeOneText(double ofA, double ofB) {
        assertThat(OneText.of(List.of(given(ofA, ofB, "")))).hasSize(1);
    }

    @Test
    void lessDoesNot() {
        assertThat(OneText.of(List.of(given(.29, .29, "")))).isEmpty();
    }

    @Test
    void aTenthDoesWhereBothCreditOneAgency() {
        assertThat(OneText.of(List.of(given(.1, 0, "Littoral")))).hasSize(1);
        assertThat(OneText.of(List.of(given(.09, .09, "Littoral")))).isEmpty();
    }

    @Test
    void itSaysWhichTwoAndHowMuch() {
        assertThat(OneText.of(List.of(given(.344, .1, ""))))
                .containsExactly(new Join("a", "b", "one.txt and two.txt share 34 % of the shorter one's words"));
        assertThat(OneText.of(List.of(given(1.2, .1, "Littoral"))))
                .extracting(Join::why)
                .containsExactly("one.txt and two.txt share 100 % of the shorter one's words and credit one agency");
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        Told one = Told.in("one.txt", WIRE);
        Told two = Told.in("two.txt", WIRE + " " + OWN);
        assertThat(shares(two, one))
                .extracting(Share::ofLonger)
                .isEqualTo(shares(one, two).stream().map(Share::ofLonger).toList());
        assertThat(shares(two, one).get(0).a())
                .extracting(StoryArticle::id)
                .isEqualTo(shares(one, two).get(0).a().id());
    }
}
