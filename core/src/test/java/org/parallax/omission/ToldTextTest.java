package org.parallax.omission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.story.StoryArticle;
import org.parallax.story.Told;

/** Whether an article may tell a passage of another in words of its own. */
class ToldTextTest {

    /** Five words that tell: lock, gates, rusting, eleven, winters. */
    private static final String RUSTING = "The lock gates had been rusting for eleven winters.";

    private static final String GULLS = " Gulls cried over the quay. Nobody came. Bread was dear. Bells rang. ";

    private static boolean mayTell(Told article, String passage) {
        Evidence evidence = new Evidence("a-9", new TextSpan(0, passage.length()), passage);
        return ToldText.of(StoryArticle.asStated("a-1", article.reading())).mayTell(evidence);
    }

    private static boolean mayTell(String body, String passage) {
        return mayTell(Told.in("a", body), passage);
    }

    @Test
    void inTheSameWordsItDoes() {
        assertThat(mayTell("Ferries stay in port." + GULLS + RUSTING, RUSTING)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rust has eaten at the gates, a letter says.",
                "RUSTING GATES, a letter says.",
                "A letter speaks of the gates. It says that they rust.",
                "The lock is old. Nobody denies it. Its gates are worse."
            })
    void twoOfItsFiveWordsInOnePlaceMayTellIt(String body) {
        assertThat(mayTell(body + GULLS, RUSTING)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour board met on Tuesday and chose a new chairwoman.",
                "The gates of the park are painted green.",
                "It had been there for so long."
            })
    void oneOfThemOrNoneDoesNot(String body) {
        assertThat(mayTell(body, RUSTING)).isFalse();
    }

    @Test
    void twoOfThemFarApartDoNot() {
        assertThat(mayTell("The gates of the park are green." + GULLS + "A winter passed.", RUSTING))
                .isFalse();
    }

    @Test
    void mostOfThemScatteredOverTheArticleMayTellIt() {
        assertThat(mayTell(
                        "The gates of the park are green." + GULLS + "A winter passed." + GULLS + "The lock broke."
                                + GULLS + "Eleven boats lay still.",
                        RUSTING))
                .isTrue();
    }

    @Test
    void theHeadlineTellsToo() {
        assertThat(mayTell(Told.in("a", "Lock gates of Sula are rusting", "Gulls cried over the quay."), RUSTING))
                .isTrue();
    }

    @Test
    void aPassageThatSaysHardlyAnythingMayBeToldByAll() {
        assertThat(mayTell("Gulls cried over the quay.", "It was shut on the island."))
                .isTrue();
    }

    @Test
    void accentsAreNoDifference() {
        assertThat(mayTell("Rúst has eaten at the gátes, a letter says.", RUSTING))
                .isTrue();
    }

    @Test
    void anotherScriptTellsItNot() {
        assertThat(mayTell("Ворота шлюза ржавеют одиннадцать зим.", RUSTING)).isFalse();
    }
}
