package org.parallax.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parallax.article.ArticleDate;
import org.parallax.article.DateProof;
import org.parallax.article.Evidence;
import org.parallax.origin.Echoes;
import org.parallax.origin.Origins;
import org.parallax.reading.Reading;
import org.parallax.story.Story;
import org.parallax.story.Told;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;
import org.parallax.time.TimeReader;

class TimelineTest {

    private static Reading told(String file, String day, String body) {
        Told told = Told.in(file, body);
        Reading plain = (day.isEmpty() ? told : told.on(day)).reading();
        DateRange published = plain.article().dating().published().range();
        return new Reading(
                plain.article(),
                plain.language(),
                plain.sentences(),
                plain.entities(),
                TimeReader.read(plain.article().text(), plain.sentences(), published),
                plain.statements());
    }

    private static List<TimelineEntry> timeline(Story story) {
        return Timeline.of(story, List.of(), Origins.of(story, Echoes.in(story)));
    }

    private static List<TimelineEntry> timeline(Reading... readings) {
        return timeline(Story.of(Arrays.asList(readings)));
    }

    private static String shown(TimelineEntry entry) {
        return entry.date().firstDay().orElseThrow()
                + (entry.date().day().isPresent()
                        ? ""
                        : ".." + entry.date().lastDay().orElseThrow())
                + (entry.planned() ? " planned: " : ": ")
                + entry.text();
    }

    private static void thenTold(List<TimelineEntry> timeline, String... lines) {
        assertThat(timeline.stream().map(TimelineTest::shown)).containsExactly(lines);
    }

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
    void lengthsYearsAndListsAreNone() {
        thenTold(timeline(told(
                "a.txt",
                "2031-05-07",
                "The ferry had run for ten years. It was built in 2011. She swims every Friday.\nUpdated 7 May 2031")));
    }

    @Test
    void aFeastThatSaysWhatSortOfThingIsMeantIsNoDay() {
        thenTold(timeline(told(
                "a.txt",
                "2031-05-07",
                "The captain sang at a Christmas office party. The owner ruined his crew's Easter, they said.")));
        thenTold(
                timeline(told("a.txt", "2031-01-07", "The ferry sank on Christmas Day and the divers came at Easter.")),
                "2030-12-25: The ferry sank on Christmas Day and the divers came at Easter.");
    }

    @Test
    void aSentenceWithTwoClausesTellsTwoEvents() {
        thenTold(
                timeline(told(
                        "a.txt", "2031-05-07", "The captain was arrested on Tuesday, the minister said on Wednesday.")),
                "2031-05-06: The captain was arrested on Tuesday, the minister said on Wednesday.",
                "2031-05-07: The captain was arrested on Tuesday, the minister said on Wednesday.");
    }

    @Test
    void aDayCountedFromAnotherEventIsOfThatEvent() {
        List<TimelineEntry> timeline = timeline(
                told(
                        "a.txt",
                        "2031-09-07",
                        "The senate passed the harbour law on May 9, 2031. It came two days after the murder of the judge Ana Brel."));
        thenTold(
                timeline,
                "2031-05-07: It came two days after the murder of the judge Ana Brel.",
                "2031-05-09: The senate passed the harbour law on May 9, 2031.");
        assertThat(timeline.get(0).evidence())
                .extracting(Evidence::words)
                .containsExactly(
                        "The senate passed the harbour law on May 9, 2031. It came two days after the murder of the judge Ana Brel.");
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
}
