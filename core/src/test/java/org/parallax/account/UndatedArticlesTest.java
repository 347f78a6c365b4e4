package org.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.article.ArticleDate;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.Told;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;

class UndatedArticlesTest {

    private static final String QUOTE = "The ferry shall never sail before the pier is mended";

    /** It gives the day: a Saturday. */
    private static Told dated(String day) {
        return Told.in("dated.txt", "A plain report from the quay. Ana Brel spoke: “" + QUOTE + ".”")
                .on("2031-05-12")
                .naming(NameType.PERSON, "Ana Brel")
                .says("Ana Brel", QUOTE, day);
    }

    private static Told undated(String time) {
        return Told.in("undated.txt", "Gulls and rain. " + time + " Ana Brel exclaimed “" + QUOTE + "” and left.")
                .naming(NameType.PERSON, "Ana Brel")
                .timing(time)
                .says("Ana Brel", QUOTE);
    }

    private static DateRange placed(Told... articles) {
        Story story = Story.of(Stream.of(articles).map(Told::reading).toList());
        return UndatedArticles.placed(story, List.of()).articles().stream()
                .filter(a -> a.article().saved().file().equals("undated.txt"))
                .map(StoryArticle::published)
                .map(ArticleDate::range)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsReportedOnAWeekdayAppearedWithinAWeek() {
        DateRange range = placed(dated("2031-05-10"), undated("Saturday"));
        assertThat(range.basis()).isEqualTo(DateRange.Basis.INFERRED);
        assertThat(range.earliest()).hasToString("Optional[2031-05-10]");
        assertThat(range.latest()).hasToString("Optional[2031-05-16]");
        assertThat(range.why()).contains("dated.txt").contains("2031-05-10");
    }

    @Test
    void aWeekdayThatIsOneOffIsTakenAsTheSame() {
        assertThat(placed(dated("2031-05-11"), undated("Saturday")).isKnown()).isTrue();
    }

    @Test
    void anotherWeekdaySaysNothing() {
        assertThat(placed(dated("2031-05-10"), undated("Wednesday")).isKnown()).isFalse();
    }

    @Test
    void withoutAWeekdayItAppearedThenOrLater() {
        DateRange range = placed(dated("2031-05-10"), undated("Recently"));
        assertThat(range.earliest()).hasToString("Optional[2031-05-10]");
        assertThat(range.latest()).isEmpty();
    }

    @Test
    void anUtteranceWithoutADaySaysNothing() {
        assertThat(placed(dated("2031-05"), undated("Saturday")).isKnown()).isFalse();
    }

    @Test
    void anArticleThatSharesNothingStaysUnknown() {
        Told other = Told.in("undated.txt", "Gulls and rain, and nobody spoke.");
        assertThat(placed(dated("2031-05-10"), other).isKnown()).isFalse();
    }

    @Test
    void allUndatedStayUnknown() {
        Told other = Told.in("other.txt", "Ana Brel spoke: “" + QUOTE + ".”")
                .naming(NameType.PERSON, "Ana Brel")
                .says("Ana Brel", QUOTE);
        assertThat(placed(other, undated("Saturday")).isKnown()).isFalse();
    }

    @Test
    void aDateOfThePageIsKept() {
        Story story = Story.of(List.of(
                dated("2031-05-10").reading(),
                undated("Saturday").on("2031-07-01").reading()));
        assertThat(UndatedArticles.placed(story, List.of()).articles()).isEqualTo(story.articles());
    }

    @Test
    void twoRangesNarrowEachOther() {
        DateRange later = DateRange.between(day("2031-05-10"), day("2031-05-20"), DateRange.Basis.INFERRED, "one");
        DateRange week = DateRange.between(day("2031-05-01"), day("2031-05-12"), DateRange.Basis.INFERRED, "other");
        assertThat(Narrowed.of(later, week).earliest()).contains(day("2031-05-10"));
        assertThat(Narrowed.of(later, week).latest()).contains(day("2031-05-12"));
        assertThat(Narrowed.of(later, week).why()).isEqualTo("one; other");
    }

    @Test
    void rangesThatDoNotMeetLeaveTheFirst() {
        DateRange may = DateRange.on(day("2031-05-10"), DateRange.Basis.INFERRED, "one");
        DateRange june = DateRange.on(day("2031-06-10"), DateRange.Basis.INFERRED, "other");
        assertThat(Narrowed.of(may, june)).isEqualTo(may);
    }

    private static PartialDate day(String iso) {
        return PartialDate.parse(iso).orElseThrow();
    }

    @Test
    void whatItSpeaksOfAsStillToComeLiesBehindIt() {
        String text = "Gulls and rain. Ana Brel exclaimed “" + QUOTE + "” and left. The ferry will sail on 12 May.";
        Told undated = Told.in("undated.txt", text)
                .naming(NameType.PERSON, "Ana Brel")
                .timing("12 May", "XXXX-05-12")
                .says("Ana Brel", QUOTE);
        DateRange range = placed(dated("2031-05-10"), undated);
        assertThat(range.earliest()).hasToString("Optional[2031-05-10]");
        assertThat(range.latest()).hasToString("Optional[2031-05-12]");
        assertThat(range.why()).contains("2031-05-12 as still to come");
    }
}
