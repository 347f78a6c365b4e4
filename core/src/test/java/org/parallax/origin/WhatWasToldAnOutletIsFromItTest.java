package org.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.StoryArticle;
import org.parallax.story.Told;

/** "“The boat is sound,” she told the Harbour Courier": the Courier has it first. */
class WhatWasToldAnOutletIsFromItTest {

    private static final String WORDS = "The boat is sound";

    private static StoryArticle quoting(String hearer) {
        return Laid.article(
                "a",
                Told.in("a", "“" + WORDS + ",” Ada Brook told " + hearer + " on Monday. Her brother disagrees.")
                        .by("The Gazette")
                        .naming(NameType.PERSON, "Ada Brook")
                        .says("Ada Brook", WORDS)
                        .through(hearer));
    }

    private static StoryArticle of(String outlet) {
        return Laid.article(
                "b", Told.in("b", "“" + WORDS + ",” Ada Brook told us.").by(outlet));
    }

    private static boolean isFrom(String hearer, String outlet) {
        StoryArticle quoting = quoting(hearer);
        return WhatWasToldAnOutletIsFromIt.holds(Laid.evidence(quoting, WORDS), quoting, of(outlet));
    }

    @ParameterizedTest
    @CsvSource({
        "the Harbour Courier, The Harbour Courier",
        "the Courier, Harbour Courier",
        "Harbour Courier, Velmar Harbour Courier",
        "the courier, Harbour Courier",
        "Diário de Sula, Diário de Sula"
    })
    void whereTheEndOfItsNameIsSaid(String hearer, String outlet) {
        assertThat(isFrom(hearer, outlet)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "the Harbour Times, Harbour Courier",
        "the Harbour, Harbour Courier",
        "the Velmar Harbour Courier, Harbour Courier",
        "the, Harbour Courier",
        "a crowd, Harbour Courier"
    })
    void notWhereAnotherIs(String hearer, String outlet) {
        assertThat(isFrom(hearer, outlet)).isFalse();
    }

    @Test
    void notOfWhatElseTheArticleSays() {
        StoryArticle quoting = quoting("the Courier");
        assertThat(WhatWasToldAnOutletIsFromIt.holds(
                        Laid.evidence(quoting, "Her brother disagrees"), quoting, of("Harbour Courier")))
                .isFalse();
    }

    @Test
    void anOutletHasNothingFromItself() {
        StoryArticle quoting = quoting("the Gazette");
        assertThat(WhatWasToldAnOutletIsFromIt.holds(Laid.evidence(quoting, WORDS), quoting, of("The Gazette")))
                .isFalse();
    }

    @Test
    void aPageWithoutAnOutletIsNoSource() {
        StoryArticle quoting = quoting("the Courier");
        StoryArticle nobodys = Laid.article("b", "“" + WORDS + ",” Ada Brook told us.");
        assertThat(WhatWasToldAnOutletIsFromIt.holds(Laid.evidence(quoting, WORDS), quoting, nobodys))
                .isFalse();
    }

    @Test
    void aStatementThatWasToldNobodyInParticularShowsNothing() {
        StoryArticle quoting = Laid.article(
                "a",
                Told.in("a", "“" + WORDS + ",” Ada Brook said.")
                        .by("The Gazette")
                        .naming(NameType.PERSON, "Ada Brook")
                        .says("Ada Brook", WORDS));
        assertThat(WhatWasToldAnOutletIsFromIt.holds(Laid.evidence(quoting, WORDS), quoting, of("Harbour Courier")))
                .isFalse();
    }
}
