package org.parallax.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.timeline.Timelines.thenTold;
import static org.parallax.timeline.Timelines.timeline;
import static org.parallax.timeline.Timelines.told;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parallax.article.ArticleDate;
import org.parallax.article.DateProof;
import org.parallax.article.Evidence;
import org.parallax.reading.Reading;
import org.parallax.story.Story;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;

class TimelineTest {

    @Test
    void eachDatedSentenceIsAnEventOfItsDay() {
        thenTold(
                timeline(told(
                        "a.txt",
                        "2031-05-07",
                        "The ferry Aldora sank on Monday off Cape Brel. Divers found the wheel on 6 May. Nobody knows why."
                                + " Parliament will debate the matter on 12 May.")),
                "2031-05-05: The ferry Aldora sank on Monday off Cape Brel.",
                "2031-05-06: Divers found the wheel on 6 May.",
                "2031-05-12 planned: Parliament will debate the matter on 12 May.");
    }

    @Test
    void whatIsDueIsPlannedForItsLastDay() {
        thenTold(
                timeline(told("a.txt", "2031-05-07", "The owner must raise the ferry by 1 June, the court ruled.")),
                "2031-06-01 planned: The owner must raise the ferry by 1 June, the court ruled.");
    }

    @Test
    void lengthsAndListsAreNone() {
        thenTold(timeline(told(
                "a.txt",
                "2031-05-07",
                "The ferry had run for ten years. She swims every Friday. Fares rose by a fifth over the last month.\n"
                        + "Updated 7 May 2031")));
    }

    @Test
    void whatHappenedLongAgoIsOfItsYear() {
        thenTold(
                timeline(told(
                        "a.txt",
                        "2031-05-07",
                        "The ferry Aldora was built in 2011. The harbour was deepened last year. A strike closed it two years ago."
                                + " It is the first wreck since 2004, when a trawler burned.")),
                "2004-01-01..2004-12-31: It is the first wreck since 2004, when a trawler burned.",
                "2011-01-01..2011-12-31: The ferry Aldora was built in 2011.",
                "2029-01-01..2029-12-31: A strike closed it two years ago.",
                "2030-01-01..2030-12-31: The harbour was deepened last year.");
    }

    @Test
    void aYearThatOnlySaysWhichIsNoEvent() {
        thenTold(
                timeline(
                        told(
                                "a.txt",
                                "2031-05-07",
                                "The ruling overturns the 1976 Harbour Act, which freed the owners. She sang in a 2003 film of the mutiny.")));
        String dug = "The town dug the canal in 1976, after the flood.";
        thenTold(
                timeline(told("a.txt", "2031-05-07", "The mayor never forgot the 1976 flood. " + dug)),
                "1976-01-01..1976-12-31: " + dug);
    }

    @Test
    void aYearThatMeasuresOrAloneIsNoEvent() {
        thenTold(timeline(told(
                "a.txt",
                "2031-05-07",
                "Fares are higher than in 2011. The quay has been shut since 2011. The captain was born in 1990."
                        + " Crowds sang as 2030 arrived. The line carried nine million in 2029-30."
                        + " It was painted more than ten years ago. The new ferry will be paid for by 2040.")));
    }

    @Test
    void twoArticlesThatNameAYearTellOneEventOnlyIfTheyTellTheSame() {
        assertThat(timeline(
                        told("a.txt", "2031-05-07", "The ferry Aldora was launched at Brel in 2011."),
                        told("b.txt", "2031-05-07", "The harbour of Brel was deepened in 2011 for tankers.")))
                .hasSize(2);
    }

    @Test
    void aDayYearsBackIsRememberedForOneThing() {
        assertThat(timeline(
                        told("a.txt", "2031-05-07", "Many widows of the 9/11 attacks wept in the gallery."),
                        told(
                                "b.txt",
                                "2031-05-07",
                                "The judge called it the worst crime since the Sept. 11 hijackings.")))
                .extracting(Timelines::shown)
                .containsExactly("2001-09-11: The judge called it the worst crime since the Sept. 11 hijackings.");
    }

    @Test
    void timesOfOneClauseThatDoNotMeetAreTwoEvents() {
        thenTold(
                timeline(told(
                        "a.txt",
                        "2031-05-07",
                        "On Tuesday a man stabbed the mate of the Aldora, who had come to Brel in April 2030.")),
                "2030-04-01..2030-04-30: the mate of the Aldora, who had come to Brel in April 2030",
                "2031-05-06: On Tuesday a man stabbed the mate of the Aldora, who had come to Brel in April 2030.");
    }

    @Test
    void whatAnOutletSaysAboutItsPageIsNone() {
        thenTold(timeline(told(
                "a.txt",
                "2031-05-07",
                "FILE - In this May 1, 2030 file photo the ferry Aldora lies in Brel. Sign up for the stories of the week, every Friday."
                        + " This article was amended on 6 May 2031 to correct a name.")));
    }

    @Test
    void anHourLongAfterADayOfThePastIsOfNoDay() {
        thenTold(
                timeline(told(
                        "a.txt",
                        "2031-05-07",
                        "The first ferry ran on 3 April. Fares rose. The bell rang at 9.15am, and the crowd cheered.")),
                "2031-04-03: The first ferry ran on 3 April.");
        thenTold(
                timeline(told(
                        "a.txt",
                        "2031-05-07",
                        "The ferry sank on Monday. The bell rang at 9.15am, and the crowd wept.")),
                "2031-05-05: The ferry sank on Monday.");
    }

    @Test
    void aFeastThatSaysWhatSortOfThingIsMeantIsNoDay() {
        thenTold(timeline(told(
                "a.txt",
                "2031-05-07",
                "The captain sang at a Christmas office party. The owner ruined his crew's Easter, they said.")));
        thenTold(
                timeline(told("a.txt", "2031-01-07", "The ferry sank on Christmas Day and the divers came at Easter.")),
                "2030-04-21: the divers came at Easter",
                "2030-12-25: The ferry sank on Christmas Day");
    }

    @Test
    void aSentenceWithTwoClausesTellsTwoEvents() {
        thenTold(
                timeline(told(
                        "a.txt",
                        "2031-05-07",
                        "The captain was arrested on Tuesday, and the mate fled to Sund on Wednesday.")),
                "2031-05-06: The captain was arrested on Tuesday",
                "2031-05-07: the mate fled to Sund on Wednesday");
    }

    @Test
    void aDayCountedFromAnotherEventIsOfThatEvent() {
        List<TimelineEntry> timeline = timeline(
                told(
                        "a.txt",
                        "2031-09-07",
                        "The senate passed the harbour law on May 9, 2031. It came two days after the arrest of the judge Ana Brel."));
        thenTold(
                timeline,
                "2031-05-07: the arrest of the judge Ana Brel",
                "2031-05-09: The senate passed the harbour law on May 9, 2031.");
        assertThat(timeline.get(0).evidence())
                .extracting(Evidence::words)
                .containsExactly(
                        "The senate passed the harbour law on May 9, 2031. It came two days after the arrest of the judge Ana Brel.");
    }

    @Test
    void oneEventOfTwoArticlesIsOneEntryWithTheMoreExactDate() {
        List<TimelineEntry> timeline = timeline(
                told("a.txt", "2031-09-07", "In May the ferry Aldora sank off Cape Brel with forty people."),
                told("b.txt", "2031-09-09", "The Aldora sank off Cape Brel on 5 May, drowning forty people."));
        thenTold(timeline, "2031-05-05: The Aldora sank off Cape Brel on 5 May, drowning forty people.");
        assertThat(timeline.get(0).evidence()).hasSize(2);
    }

    @Test
    void twoEventsOfOneDayAndTwoAlikeOnTwoDaysStayApart() {
        assertThat(timeline(
                        told("a.txt", "2031-05-07", "A bomb exploded in the market of Brel on Monday."),
                        told("b.txt", "2031-05-07", "A bomb exploded in the market of Brel on Tuesday."),
                        told("c.txt", "2031-05-07", "The harbour workers went on strike on Monday over wages.")))
                .hasSize(3);
    }

    @Test
    void anUndatedArticleIsReadAgainstTheDateThatTheStoryGivesIt() {
        Story undated = Story.of(List.of(told("a.txt", "", "The ferry Aldora sank on Monday off Cape Brel.")));
        assertThat(timeline(undated)).isEmpty();
        DateRange days = DateRange.between(
                PartialDate.parse("2031-05-06").orElseThrow(),
                PartialDate.parse("2031-05-08").orElseThrow(),
                DateRange.Basis.INFERRED,
                "given");
        String id = undated.articles().get(0).id();
        Story dated = undated.dated(Map.of(id, new ArticleDate("", days, DateProof.NONE)));
        thenTold(timeline(dated), "2031-05-05: The ferry Aldora sank on Monday off Cape Brel.");
        assertThat(timeline(dated).get(0).date().basis()).isEqualTo(DateRange.Basis.INFERRED);
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        List<Reading> readings = new ArrayList<>(List.of(
                told("a.txt", "2031-05-07", "The ferry Aldora sank on Monday off Cape Brel with forty people."),
                told(
                        "b.txt",
                        "2031-05-08",
                        "On Monday the ferry Aldora sank off Cape Brel, the owner said on Wednesday."),
                told("c.txt", "2031-05-09", "The ferry Aldora, which sank on 5 May off Cape Brel, was insured.")));
        List<TimelineEntry> one = timeline(Story.of(readings));
        Collections.reverse(readings);
        assertThat(timeline(Story.of(readings))).isEqualTo(one);
    }

    @Test
    void evidenceIsShort() {
        String long1 = "On 5 May the ferry sank" + ", and the crew went on deck".repeat(60) + ".";
        TimelineEntry entry = timeline(told("a.txt", "2031-05-07", long1)).get(0);
        assertThat(entry.evidence().get(0).span().length()).isLessThanOrEqualTo(600);
    }

    @Test
    void aDateThatDescribesANounTellsNoEvent() {
        String vote = "The senate voted on 4 May 2031 for the bill that lets 9/11 victims sue the harbour board.";
        thenTold(timeline(told("a.html", "2031-05-05", vote)), "2031-05-04: " + vote);
        assertThat(timeline(told(
                        "a.html",
                        "2031-05-05",
                        "The town paid for the May 4 parade of the old rowers and their sons.")))
                .isEmpty();
    }

    @Test
    void unlessTheNounIsTheEvent() {
        String deal = "The rowers wanted more than the May 4 agreement gave them for their boats.";
        thenTold(timeline(told("a.html", "2031-05-05", deal)), "2031-05-04: " + deal);
    }

    @Test
    void nothingIsCountedFromADayThatIsAName() {
        assertThat(
                        timeline(
                                told(
                                        "a.html",
                                        "2031-05-05",
                                        "The bill is backed by 9/11 families who seek justice 30 years after the attacks on the towers.")))
                .isEmpty();
    }

    @Test
    void aQuotationAloneTellsNoEvent() {
        assertThat(
                        timeline(
                                told(
                                        "a.html",
                                        "2031-05-05",
                                        "“The old pier is dear to my heart, since my mother rowed there when she was young,” Brook said on 3 May.")))
                .isEmpty();
        String resigned = "Brook left the board on 3 May and said she was “tired” of the quarrel over the pier.";
        thenTold(timeline(told("a.html", "2031-05-05", resigned)), "2031-05-03: " + resigned);
    }

    @Test
    void thatNobodyAnsweredTheOutletIsNoEvent() {
        assertThat(timeline(told(
                        "a.html",
                        "2031-05-05",
                        "A spokesman for the board did not respond to a request for comment on 3 May.")))
                .isEmpty();
    }

    @Test
    void aDayThatIsOnlyMentionedIsNoEventBesideOneThatIsTold() {
        String told = "The old ferry ran aground near the pier on 3 May with nine rowers on board.";
        String mentioned = "Brook called 3 May’s accident the worst in the harbour since the great flood.";
        thenTold(timeline(told("a.html", "2031-05-05", told + " " + mentioned)), "2031-05-03: " + told);
        thenTold(timeline(told("a.html", "2031-05-05", mentioned)), "2031-05-03: " + mentioned);
    }
}
