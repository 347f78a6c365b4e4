package org.parallax.statement.day;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;

/** What is learned must show in plain cases; how often it is right, {@code ./bench statements} tells. */
class HowLikelyNewsTest {

    private static final String LIKELY = "WhatIsLikelyNewsWasSaidInTheWeekOfItsPage";

    @Test
    void whatIsSaidInALeadWithoutADayIsNewsOfTheWeek() {
        givenArticle("The pier stays shut, Ada Brook said.", "Nobody asked her why.")
                .publishedOn("2031-05-14")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "The pier stays shut")
                .then()
                .statement("The pier stays shut")
                .wasSaidBetween("2031-05-07", "2031-05-14")
                .dayDecidedBy(LIKELY);
    }

    @Test
    void withoutADayOfThePageNothingIsSupposed() {
        givenArticle("The pier stays shut, Ada Brook said.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "The pier stays shut")
                .then()
                .statement("The pier stays shut")
                .hasNoDay();
    }

    @Test
    void whatHadBeenSaidBeforeIsNot() {
        givenArticle("The pier stays shut. Ada Brook had warned of rust.")
                .publishedOn("2031-05-14")
                .persons("Ada Brook")
                .tagged("Ada Brook", "had warned", "of rust")
                .then()
                .statement("of rust")
                .hasNoDay();
    }

    @Test
    void whatAnotherRuleKnowsIsLeft() {
        givenArticle("The pier stays shut, Ada Brook said on Monday.")
                .publishedOn("2031-05-14")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "The pier stays shut")
                .then()
                .statement("The pier stays shut")
                .wasSaidOn("2031-05-12");
    }

    @Test
    void whatARuleOnlySupposesIsOfNoDayInAPageOfThePast() {
        givenArticle(
                        "The pier opened on Monday.",
                        "In 1998 the old pier burned. In 1999 the town bought the ruin, and in 2001 it fell.",
                        "In 2002 Ada Brook came to the town. In 2003 she took the watch, and in 2004 she left.",
                        "In 2005 the council met. The crane of the town is still there. When the ruin was sold, Ada Brook then asked for a crane.",
                        "In 2006 nobody spoke of it. In 2007 the crane was sold.")
                .publishedOn("2031-05-14")
                .persons("Ada Brook")
                .tagged("Ada Brook", "asked for", "a crane")
                .then()
                .statement("a crane")
                .hasNoDay()
                .dayDecidedBy("WhatIsHardlyNewsIsOfNoDay");
    }
}
