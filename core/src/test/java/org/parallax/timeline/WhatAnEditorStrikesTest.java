package org.parallax.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.timeline.Timelines.thenTold;
import static org.parallax.timeline.Timelines.timeline;
import static org.parallax.timeline.Timelines.told;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.account.Comparison;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Story;
import org.parallax.story.Told;

/** What bears a day or a year, and that nobody who follows the story would look for. */
class WhatAnEditorStrikesTest {

    private static List<TimelineEntry> compared(Told... articles) {
        return Comparison.compare(
                        Story.of(Arrays.stream(articles).map(Told::timedReading).toList()), Optional.empty(), "")
                .timeline();
    }

    private static Told velt(String file, String said) {
        return Told.in(file, "Nora Velt claimed that " + said + ".")
                .on("2031-09-07")
                .naming(NameType.PERSON, "Nora Velt")
                .reports("Nora Velt", "claimed", "that " + said);
    }

    @Test
    void aMonthToComeThatSomebodyOnlySpeaksOf() {
        assertThat(compared(velt("a.txt", "the rowers of Brel would vote for her in November")))
                .isEmpty();
    }

    @Test
    void notOneThatTheOutletTells() {
        String vote = "The rowers of Brel will vote on the new harbour board in November.";
        thenTold(timeline(told("a.txt", "2031-09-07", vote)), "2031-11-01..2031-11-30 planned: " + vote);
    }

    @Test
    void notADayToComeThatSomebodySpeaksOf() {
        assertThat(compared(velt("a.txt", "the rowers of Brel would vote on 3 November")))
                .hasSize(1);
    }

    @Test
    void theYearInWhichSomebodyWonAnOffice() {
        assertThat(timeline(told(
                        "a.txt",
                        "2031-05-07",
                        "Velt rowed for Brel and mended boats before she was elected to the harbour board in 2016.")))
                .isEmpty();
        assertThat(timeline(told(
                        "a.txt",
                        "2031-05-07",
                        "Velt rowed for Brel and mended boats before she bought the old harbour mill in 2016.")))
                .hasSize(1);
    }

    @Test
    void aDayYearsAgoThatIsOnlyNamed() {
        assertThat(timeline(told(
                        "a.txt",
                        "2031-05-07",
                        "The harbour board of Brel was founded in response to the great fire on 3 May 2011.")))
                .isEmpty();
        String burned = "On 3 May 2011 a great fire burned down the harbour of Brel.";
        thenTold(timeline(told("a.txt", "2031-05-07", burned)), "2011-05-03: " + burned);
    }

    @Test
    void theDayOfAnotherEventThatHasNoWordsOfItsOwn() {
        String signed = "On 6 May the captain of Brel signed the toll law, a day after refusing it.";
        thenTold(timeline(told("a.txt", "2031-05-07", signed)), "2031-05-06: " + signed);
    }
}
