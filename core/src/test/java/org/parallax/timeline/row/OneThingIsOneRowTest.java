package org.parallax.timeline.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.timeline.Timelines.thenTold;
import static org.parallax.timeline.Timelines.timeline;
import static org.parallax.timeline.Timelines.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.account.Comparison;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Story;
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
import org.parallax.timeline.passage.ToldEvent;
import org.parallax.timeline.passage.WordBefore;

/** What is told on several days and is one thing. */
class OneThingIsOneRowTest {

    private static final String ON_A_DAY =
            "On 26 July Brel and Sund finalized an agreement to dredge the grain canal for heavy barges.";

    @Test
    void whatOneTellsOfAMonthAndAnotherOfADayInItIsOneEntryOfTheDay() {
        thenTold(
                timeline(
                        told("a.txt", "2031-09-07", ON_A_DAY),
                        told(
                                "b.txt",
                                "2031-09-08",
                                "In July Brel and Sund agreed to dredge the grain canal between them.")),
                "2031-07-26: " + ON_A_DAY);
    }

    @Test
    void anotherMatterOfTheMonthIsAnEntryOfItsOwn() {
        assertThat(timeline(
                        told("a.txt", "2031-09-07", ON_A_DAY),
                        told("b.txt", "2031-09-08", "In July the mayor of Brel opened a museum of lace and bells.")))
                .hasSize(2);
    }

    @Test
    void whatIsToldInAlmostTheSameWordsIsOneEntry() {
        String told = "At a news conference Velt said the old barge Aldora rammed the long pier of Brel";
        assertThat(timeline(
                        told("a.txt", "2031-05-10", told + " just after noon on Wednesday."),
                        told("b.txt", "2031-05-10", told + " and sank on Wednesday.")))
                .hasSize(1);
    }

    @Test
    void whatIsToldOfOtherDaysInAlmostTheSameWordsIsTwo() {
        String told = "The old barge Aldora rammed the long pier of the harbour town of Brel on ";
        assertThat(timeline(
                        told("a.txt", "2031-05-10", told + "Tuesday."),
                        told("b.txt", "2031-05-10", told + "Thursday.")))
                .hasSize(2);
    }

    @Test
    void anotherMatterOfOneArticleInTheMonthOfADayIsAnEntryOfItsOwn() {
        assertThat(timeline(told(
                        "a.txt", "2031-09-07", ON_A_DAY + " In July the mayor opened a museum of lace and bells.")))
                .hasSize(2);
    }

    @Test
    void whatIsMuchAlikeInOneArticleIsOneEntryOfTheDay() {
        assertThat(timeline(told(
                        "a.txt",
                        "2031-09-07",
                        ON_A_DAY + " Forty boats left. In July Brel and Sund agreed to dredge the grain canal.")))
                .hasSize(1);
    }

    @Test
    void theDeadlineInTheSentenceOfItsPromiseIsNoEntryOfItsOwn() {
        String agreed = "On 26 July Brel and Sund finalized an agreement to dredge the grain canal by the end of 2031.";
        thenTold(timeline(told("a.txt", "2031-09-07", agreed)), "2031-07-26: " + agreed);
    }

    @Test
    void aDeadlineThatAnotherSentenceTellsIsAnEntry() {
        String due = "The owner must raise the ferry by 1 December, the court ruled.";
        thenTold(
                timeline(told(
                        "a.txt",
                        "2031-09-07",
                        "On 26 July the owner agreed to raise the old ferry by 1 December. " + due)),
                "2031-07-26: On 26 July the owner agreed to raise the old ferry by 1 December.",
                "2031-12-01 planned: " + due);
    }

    @Test
    void aLooseYearThatOneArticleHasSomebodyMentionIsNoEntry() {
        Told told = Told.in("a.txt", "Nora Velt said that the ferry board of Brel was renewed about two years ago.")
                .on("2031-05-07")
                .naming(NameType.PERSON, "Nora Velt")
                .reports("Nora Velt", "said", "that the ferry board of Brel was renewed about two years ago");
        assertThat(Comparison.compare(Story.of(Stream.of(told.timedReading()).toList()), Optional.empty(), "")
                        .timeline())
                .isEmpty();
    }

    @Test
    void aDeadlineThatIsToldTwiceIsOneEntry() {
        assertThat(
                        timeline(
                                told(
                                        "a.txt",
                                        "2031-05-07",
                                        "“The lock will be mended by 21 May and not a day later,” she told the council."),
                                told(
                                        "b.txt",
                                        "2031-05-08",
                                        "“The lock will be mended by 21 May,” Nora Velt told rowers and the bargemen of Brel in the town hall.")))
                .hasSize(1);
    }

    private static Told velt(String file, String body, String day) {
        return Told.in(file, body)
                .on("2031-05-07")
                .naming(NameType.PERSON, "Nora Velt")
                .says("Nora Velt", "said", "the grain canal will never be sold to the barons of Sund", day);
    }

    @Test
    void oneUtteranceThatIsToldOfTwoDaysIsOneEntryOfBoth() {
        Told saturday = velt(
                "a.txt",
                "Nora Velt said on Saturday that the grain canal will never be sold to the barons of Sund.",
                "2031-05-03");
        Told sunday = velt(
                "b.txt",
                "On 4 May, Nora Velt said the grain canal will never be sold to the barons of Sund.",
                "2031-05-04");
        thenTold(
                Comparison.compare(
                                Story.of(Stream.of(saturday, sunday)
                                        .map(Told::timedReading)
                                        .toList()),
                                Optional.empty(),
                                "")
                        .timeline(),
                "2031-05-03..2031-05-04: Nora Velt said on Saturday that the grain canal will never be sold to the barons of Sund.");
    }

    @Test
    void whatWasPlannedAndDoneIsOneEntry() {
        String met = "Nora Velt met the owners of the ferry in Brel on Thursday and left in anger.";
        thenTold(
                timeline(
                        told("a.txt", "2031-05-06", "Nora Velt will meet the owners of the ferry in Brel on Thursday."),
                        told("b.txt", "2031-05-09", met)),
                "2031-05-08: " + met);
    }

    @Test
    void whatIsPlannedForADayInLikeWordsIsOneEntry() {
        assertThat(timeline(
                        told("a.txt", "2031-05-06", "The judge will sentence captain Nora Velt on 28 June in Brel."),
                        told(
                                "b.txt",
                                "2031-05-06",
                                "The court of Brel will hear captain Velt and sentence her on 28 June.")))
                .hasSize(1);
        assertThat(timeline(
                        told("a.txt", "2031-05-06", "The judge will sentence captain Nora Velt on 28 June in Brel."),
                        told("b.txt", "2031-05-06", "A museum of lace and bells will open in Sund on 28 June.")))
                .hasSize(2);
    }

    @Test
    void whatTwoOutletsTellMuchAlikeIsOneEntry() {
        assertThat(timeline(
                        told(
                                "a.txt",
                                "2031-05-10",
                                "Velt told a radio station of Brel on Friday that she opposes the harbour tolls and the pier at Sund."),
                        told(
                                "b.txt",
                                "2031-05-10",
                                "On Friday Velt repeated that she opposes the harbour tolls and the pier at Sund.")))
                .hasSize(1);
    }

    @Test
    void whatOneTellsOfAWeekendAndAnotherOfADayInItIsOneEntryOfTheDay() {
        String saturday = "On Saturday Velt said the yard would give up its new dock at the long pier of Brel.";
        thenTold(
                timeline(
                        told("a.txt", "2031-05-05", saturday),
                        told("b.txt", "2031-05-04", "This weekend the yard put off its new dock at the long pier.")),
                "2031-05-03: " + saturday);
        assertThat(timeline(
                        told("a.txt", "2031-05-05", saturday),
                        told("b.txt", "2031-05-04", "This weekend rowers from Sund marched to the mint of the town.")))
                .hasSize(2);
    }

    @Test
    void whatIsPlannedInOneOrTwoWordsIsOneEntryWithWhatSaysMore() {
        assertThat(timeline(
                        told("a.txt", "2031-05-06", "Judge Ana Lund is scheduled to sentence Velt on 28 June in Brel."),
                        told("b.txt", "2031-05-06", "The sentencing has been set for 28 June.")))
                .hasSize(1);
    }

    @Test
    void whatSeveralQuoteOfASpeakerIsOneEntryWithWhatTheSpeakerDidThatDay() {
        Dated did = saidBy("a-1", new TextSpan(0, 8), TimeWords.WEEKDAY);
        Dated said = saidBy("b-1", new TextSpan(0, 8), TimeWords.NONE);
        ToldEvent one = new ToldEvent(List.of(did), did.told());
        ToldEvent other = new ToldEvent(List.of(said), said.told());
        assertThat(new ASayingIsOfWhatItsSpeakerDidThatDay().joined(other, one).map(ToldEvent::shown))
                .contains(did);
        assertThat(new ASayingIsOfWhatItsSpeakerDidThatDay().joined(one, one)).isEmpty();
    }

    private static Dated saidBy(String article, TextSpan time, TimeWords words) {
        DateRange day = DateRange.on(PartialDate.day(LocalDate.of(2031, 5, 6)), DateRange.Basis.RESOLVED, "test");
        return new Dated(
                article,
                time,
                time,
                0,
                time,
                Days.of(day),
                false,
                Distance.NEWS,
                false,
                Standing.TOLD,
                false,
                Optional.of("velt"),
                Optional.empty(),
                Deed.NONE,
                Set.of(),
                new Manner(words, WordBefore.ON, 1, 1, 1, false, Manner.Voice.OUTLET),
                Plainness.FULL);
    }
}
