package org.parallax.timeline.saying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.account.Comparison;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Story;
import org.parallax.story.StoryStatement;
import org.parallax.story.Told;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.Days;
import org.parallax.timeline.passage.Deed;
import org.parallax.timeline.passage.Distance;
import org.parallax.timeline.passage.Manner;
import org.parallax.timeline.passage.Plainness;
import org.parallax.timeline.passage.Standing;
import org.parallax.timeline.passage.TimeWords;
import org.parallax.timeline.passage.WordBefore;

/** Monday is 5 May 2031. */
class ADayBehindTheObjectIsOfTheDeedTest {

    private static final LocalDate MONDAY = LocalDate.of(2031, 5, 5);

    /** Whose words the passage that Monday dates is taken for. */
    private static Optional<String> speaker(String sentence, String cue, String content) {
        Told told = Told.in("a.txt", sentence)
                .on("2031-05-07")
                .naming(NameType.PERSON, "Nora Velt")
                .reports("Nora Velt", cue, content);
        List<StoryStatement> statements = Comparison.compare(
                        Story.of(List.of(told.timedReading())), Optional.empty(), "")
                .statements();
        StoryStatement said = statements.get(0);
        assertThat(said.statement().when().day()).contains(MONDAY);
        TextSpan whole = new TextSpan(0, sentence.length());
        int at = sentence.indexOf("Monday");
        TextSpan time = new TextSpan(at, at + "Monday".length());
        return new Speakers(statements).told(dated(said.article(), time, whole)).speaker();
    }

    private static Dated dated(String article, TextSpan time, TextSpan sentence) {
        DateRange day = DateRange.on(PartialDate.day(MONDAY), DateRange.Basis.RESOLVED, "test");
        return new Dated(
                article,
                time,
                sentence,
                0,
                sentence,
                Days.of(day),
                false,
                Distance.NEWS,
                false,
                Standing.TOLD,
                false,
                Optional.empty(),
                Optional.empty(),
                Deed.NONE,
                Set.of(),
                new Manner(TimeWords.WEEKDAY, WordBefore.ON, 1, 1, 1, false, Manner.Voice.OUTLET),
                Plainness.FULL);
    }

    @Test
    void whoBacksSomebodyOnADayHasDoneSomething() {
        assertThat(speaker("Nora Velt endorsed the fair Monday in Brel.", "endorsed", "the fair"))
                .isEmpty();
    }

    @Test
    void whoSpeaksOnADayHasOnlySpoken() {
        assertThat(speaker("Nora Velt said on Monday that the fair was hers.", "said", "the fair was hers"))
                .isPresent();
    }
}
