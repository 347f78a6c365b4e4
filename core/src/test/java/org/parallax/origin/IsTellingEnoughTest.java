package org.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

/** When a run of the same words shows that one text comes from the other. */
class IsTellingEnoughTest {

    /** Eight words that tell. */
    private static final String EIGHT = "gulls stole forty kilos of smoked herring from market stalls";

    private static boolean shows(String words) {
        return shows(words, words, words);
    }

    private static boolean shows(String one, String other, String words) {
        Passages a = Laid.laid("a", one);
        Passages b = Laid.laid("b", other);
        return IsTellingEnough.test(a, b, Laid.run(a, b, words));
    }

    private static boolean showsPart(String one, String other, String words) {
        Passages a = Laid.laid("a", one);
        Passages b = Laid.laid("b", other);
        return IsTellingEnough.testPartOfAQuotation(a, b, Laid.run(a, b, words));
    }

    @Test
    void eightWordsThatTellDo() {
        assertThat(shows(EIGHT)).isTrue();
    }

    @Test
    void sevenDoNot() {
        assertThat(shows("gulls stole forty kilos of smoked herring from market"))
                .isFalse();
    }

    @Test
    void eightOfWhichAlmostAllAreNamesDoNot() {
        String name = "Tolm Sula Brel Velmar Kessel";
        String words = name + " board bought herring";
        Passages a = Passages.of(Laid.article("a", Told.in("a", words).naming(NameType.ORGANIZATION, name)));
        Passages b = Laid.laid("b", words);
        assertThat(IsTellingEnough.test(a, b, Laid.run(a, b, words))).isFalse();
        assertThat(shows(words)).isTrue();
    }

    @Test
    void thirteenPlainWordsOfWhichFourTellDo() {
        assertThat(shows("there was a keeper who slept by my feet and his old dog barked"))
                .isTrue();
        assertThat(shows("there was a keeper who was by me and that was all of it"))
                .isFalse();
    }

    @Test
    void aWholeQuotationInBothDoes() {
        String quotation = "“our harbour is rotten”";
        assertThat(shows("She said: " + quotation, quotation + " she said.", "our harbour is rotten"))
                .isTrue();
    }

    @Test
    void aQuotationOfThreeWordsDoesNot() {
        assertThat(shows("She said: “our rotten harbour”", "“our rotten harbour” he said.", "our rotten harbour"))
                .isFalse();
    }

    @Test
    void aQuotationOfWordsThatTellNothingDoesNot() {
        assertThat(shows("She said: “it was all that we had”", "“it was all that we had”", "it was all that we had"))
                .isFalse();
    }

    @Test
    void whatIsQuotedByOneMustSayMore() {
        assertThat(shows("She said: “our harbour is rotten”", "That our harbour is rotten.", "our harbour is rotten"))
                .isFalse();
        String said = "our harbour is rotten and sinking slowly";
        assertThat(shows("She said: “" + said + "”", "That " + said + ".", said))
                .isTrue();
    }

    @Test
    void aPartOfWhatTheOtherQuotesDoes() {
        String part = "full of rusty nails";
        assertThat(showsPart("“The pier is " + part + " and shut.”", "It is “" + part + "”, she said.", part))
                .isTrue();
        assertThat(showsPart("It is “" + part + "”, she said.", "“The pier is " + part + " and shut.”", part))
                .isTrue();
    }

    @Test
    void notWhereOnlyOneQuotes() {
        String part = "full of rusty nails";
        assertThat(showsPart("The pier is " + part + " and shut.", "It is “" + part + "”, she said.", part))
                .isFalse();
    }

    @Test
    void notWhereBothQuoteMore() {
        String part = "full of rusty nails";
        assertThat(showsPart("“The pier is " + part + " and shut.”", "“Our boat is " + part + ".”", part))
                .isFalse();
    }
}
