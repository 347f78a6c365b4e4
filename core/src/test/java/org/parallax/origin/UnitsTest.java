package org.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.language.Tagging.NameType;
import org.parallax.origin.Units.Held;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.story.StoryArticle;
import org.parallax.story.Told;

/** The pieces of an article that can be compared as wholes. */
class UnitsTest {

    private static List<String> words(StoryArticle article, List<Held> units) {
        Passages passages = Passages.of(article);
        return units.stream()
                .map(held -> held.unit().span(passages).of(article.text()))
                .toList();
    }

    private static List<String> units(String body) {
        StoryArticle article = Laid.article("a", body);
        return words(article, Units.of(article));
    }

    @Test
    void aSentenceIsOne() {
        assertThat(units("The keeper sold the lamp. A pilot bought it at once."))
                .containsExactly("The keeper sold the lamp", "A pilot bought it at once");
    }

    @Test
    void aHeadlineIsOneToo() {
        StoryArticle article = Laid.article("a", Told.in("a", "Keeper sells red lamp", "A pilot bought it."));
        assertThat(words(article, Units.of(article))).containsExactly("Keeper sells red lamp", "A pilot bought it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nobody wept.", "Not at all!", "… – …", "12 May 2031."})
    void whatIsShorterThanFourWordsIsNone(String body) {
        assertThat(units(body)).isEmpty();
    }

    @Test
    void whatStandsBetweenMarksIsOneOfItsOwn() {
        assertThat(units("The keeper said “the lamp was never mine” and left."))
                .containsExactly("The keeper said “the lamp was never mine” and left", "the lamp was never mine");
    }

    @Test
    void aQuotationThatIsTheWholeSentenceIsOneOnce() {
        assertThat(units("“The lamp was never mine.”")).containsExactly("The lamp was never mine");
    }

    @Test
    void aQuotationOverTwoSentencesIsCutAtTheirBorder() {
        assertThat(units("“The lamp was never mine. It burned for the pilots.”"))
                .containsExactly("The lamp was never mine", "It burned for the pilots");
    }

    /** 34 words. */
    private static final String LONG =
            "The old keeper of the northern lighthouse sold his red lamp to a pilot from Tolm, "
                    + "who had wanted it for years and paid for it with a barge and two brass bells, the board says.";

    @Test
    void aLongSentenceIsCutAtItsMarks() {
        assertThat(units(LONG))
                .containsExactly(
                        "The old keeper of the northern lighthouse sold his red lamp to a pilot from Tolm",
                        "who had wanted it for years and paid for it with a barge and two brass bells, the board says");
    }

    @Test
    void aLongSentenceIsOneWhereSentencesAreAskedFor() {
        StoryArticle article = Laid.article("a", LONG);
        assertThat(words(article, Units.sentences(article))).containsExactly(LONG.substring(0, LONG.length() - 1));
    }

    @Test
    void ofAnEndlessSentenceTheFirstEightyWordsAre() {
        StoryArticle article = Laid.article("a", "The keeper sold lamps and " + "eels and ".repeat(60) + "left.");
        assertThat(Units.sentences(article))
                .extracting(held -> held.unit().size())
                .containsExactly(80);
    }

    @Test
    void aNoticeIsNone() {
        assertThat(units("The keeper sold the lamp. Copyright 2031 Littoral News Agency, all rights reserved."))
                .containsExactly("The keeper sold the lamp");
    }

    @Test
    void aUnitIsFoundByTheWordsThatTellEachOnce() {
        StoryArticle article = Laid.article("a", "The lamp was the keepers' lamp.");
        assertThat(Units.of(article)).extracting(Held::stems).containsExactly(List.of("lamp", "keeper"));
    }

    @Test
    void contentsAreWhatIsToldWithoutWhoTellsIt() {
        String content = "the pier was shut for good";
        StoryArticle article = Laid.article(
                "a",
                Told.in("a", "The board said that " + content + ". Nobody wept at all.")
                        .saysSome(SourceClass.OFFICIAL, "The board", content));
        assertThat(words(article, Units.contents(article))).containsExactly(content);
        assertThat(Units.contents(Laid.article("b", "Nobody said a single word.")))
                .isEmpty();
    }

    @Test
    void contentsThatRunOverSeveralSentencesAreNone() {
        String content = "The pier is shut. It will not open again";
        StoryArticle article = Laid.article(
                "a",
                Told.in("a", "“" + content + ",” Ada Brook said.")
                        .naming(NameType.PERSON, "Ada Brook")
                        .says("Ada Brook", content));
        assertThat(Units.contents(article)).isEmpty();
    }

    @Test
    void itKnowsWhetherItIsQuoted() {
        StoryArticle article = Laid.article("a", "The keeper said “the lamp was never mine” and left.");
        assertThat(Units.of(article)).extracting(held -> held.unit().quoted()).containsExactly(false, true);
    }

    @Test
    void inAnotherArticleItHasItsNumber() {
        Held held = Units.of(Laid.article("a", "The keeper sold the lamp.")).get(0);
        assertThat(held.in(7).unit().article()).isEqualTo(7);
        assertThat(held.in(7).stems()).isEqualTo(held.stems());
    }
}
