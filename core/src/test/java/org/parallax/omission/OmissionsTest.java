package org.parallax.omission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.account.Account;
import org.parallax.account.Comparison;
import org.parallax.language.Tagging.NameType;
import org.parallax.omission.LeftOut.Kind;
import org.parallax.story.Story;
import org.parallax.story.Told;

class OmissionsTest {

    private static final String SAID = "the lock gates had been rusting for eleven winters";

    private static List<LeftOut> given(Told... articles) {
        Story story = Story.of(Arrays.stream(articles).map(Told::reading).toList());
        Account account = Comparison.compare(story, Optional.empty(), "no tagger");
        return account.leftOut();
    }

    /** Each quotes it in a sentence of its own. */
    private static Told tells(String file, String opening, String before, String after) {
        return Told.in(file, opening + " " + before + "“" + SAID + "”" + after)
                .on("2031-05-05")
                .naming(NameType.ORGANIZATION, "Harbour Union")
                .says("Harbour Union", SAID, "2031-05-04");
    }

    private static final Told FERRY = tells(
            "a",
            "Ferries stay in port because of fog over the strait. Nobody knows when it lifts, the pilots least of all. Passengers sleep on benches, and the kiosk has run out of tea, bread and patience.",
            "Harbour Union said: ",
            ".");
    private static final Told MARKET = tells(
            "b",
            "Market traders look for another hall near the old mill. Rents there are low, and the roof holds in any weather. Fishmongers want cold rooms; florists ask for windows and a yard for carts.",
            "In a letter, Harbour Union warned: ",
            ", and nobody answered.");
    private static final Told DIVERS = tells(
            "c",
            "Divers went down at noon with lamps and ropes. What they brought up was weighed, drawn and carried to a shed. Children watched from the wall until a guard sent every one of them home.",
            "To the members of Harbour Union its clerk wrote that ",
            " already.");

    private static Told tellsLate(String day) {
        return tells(
                        "z",
                        "Painters finished the hall of the guild in two shades of green. The carpet comes next week, and the lamps are borrowed. Whoever comes by bicycle leaves it under the arches, where a porter counts them twice a day and writes the sum on a slate beside the stairs.",
                        "Twice since then Harbour Union has repeated its warning. ",
                        ".")
                .on(day);
    }

    private static Told silent() {
        return Told.in("d", "The harbour board met on Tuesday and chose a new chairwoman for three years.");
    }

    @Test
    void whatAllOthersTellAndWasKnownIsLeftOut() {
        assertThat(given(FERRY, MARKET, DIVERS, silent().on("2031-05-07")))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.kind()).isEqualTo(Kind.EVENT);
                    assertThat(item.words().words()).contains(SAID);
                    assertThat(item.toldBy()).hasSize(3);
                    assertThat(item.why()).isEqualTo("told on a day before");
                });
    }

    @Test
    void whatOthersToldOnTheSameDayMayNotHaveBeenKnown() {
        assertThat(given(FERRY, MARKET, DIVERS, silent().on("2031-05-05"))).isEmpty();
    }

    @Test
    void nobodyIsBlamedForWhatOthersToldLater() {
        assertThat(given(FERRY, MARKET, DIVERS, silent().on("2031-05-04"))).isEmpty();
        assertThat(given(FERRY, MARKET, tellsLate("2031-06-20"), silent().on("2031-05-07")))
                .isEmpty();
    }

    @Test
    void whoMayHaveToldItBeforeIsNotCounted() {
        assertThat(given(FERRY, MARKET, tellsLate("2031-05"), silent().on("2031-05-07")))
                .isEmpty();
    }

    @Test
    void onlyThoseWhoHadToldItAreNamed() {
        assertThat(given(FERRY, MARKET, DIVERS, tellsLate("2031-06-20"), silent().on("2031-05-07")))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.toldBy()).hasSize(3);
                    assertThat(item.toldBy()).contains(item.words().article());
                    assertThat(item.origins()).isEqualTo(3);
                });
    }

    @Test
    void whoAppearedLaterAndIsSilentDoesNotMakeItLess() {
        Told later = Told.in("e", "Bakers in the old town raised the price of rye loaves again.");
        assertThat(given(FERRY, MARKET, DIVERS, silent().on("2031-05-07"), later.on("2031-05-06")))
                .hasSize(2);
    }

    @Test
    void ofAnUndatedArticleNothingIsCounted() {
        assertThat(given(FERRY, MARKET, DIVERS, silent())).isEmpty();
    }

    @Test
    void whoTellsItInOtherWordsTellsIt() {
        Told other = Told.in("d", "For eleven winters rust has eaten at the gates of the lock, a letter says.");
        assertThat(given(FERRY, MARKET, DIVERS, other.on("2031-05-07"))).isEmpty();
    }

    @Test
    void whatOnlyTwoOfThreeOthersTellIsNotMain() {
        Told another =
                Told.in("c", "Divers went down at noon with lamps and ropes.").on("2031-05-05");
        assertThat(given(FERRY, MARKET, another, silent().on("2031-05-07"))).isEmpty();
    }

    @Test
    void theOnlyArticleLeavesNothingOut() {
        assertThat(given(FERRY)).isEmpty();
    }
}
