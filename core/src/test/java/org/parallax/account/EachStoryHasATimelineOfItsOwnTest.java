package org.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.place.TwoInventedStories.ferry;
import static org.parallax.place.TwoInventedStories.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.reading.Reading;
import org.parallax.story.Story;
import org.parallax.timeline.TimelineEntry;

/** What a folder's other story tells neither takes a row from a story's timeline nor gives it one. */
class EachStoryHasATimelineOfItsOwnTest {

    private static final List<Reading> FERRY = List.of(
            ferry(1).on("2031-05-05").timedReading(),
            ferry(2).on("2031-05-06").timedReading(),
            ferry(3).on("2031-05-09").timedReading());

    private static final List<Reading> LABORATORY = List.of(
            laboratory(1).on("2031-05-06").timedReading(),
            laboratory(2).on("2031-05-08").timedReading(),
            laboratory(3).on("2031-05-12").timedReading());

    private static final List<Reading> BOTH =
            Stream.of(FERRY, LABORATORY).flatMap(List::stream).toList();

    @Test
    void theRowsOfBothAreThoseOfEach() {
        Account both = account(BOTH);
        assertThat(both.stories()).hasSize(2);
        List<String> each = new ArrayList<>(rows(account(FERRY)));
        each.addAll(rows(account(LABORATORY)));
        assertThat(rows(both)).isNotEmpty().containsExactlyInAnyOrderElementsOf(each);
    }

    @Test
    void theyStandByTheirDays() {
        assertThat(account(BOTH).timeline())
                .extracting(entry -> entry.date().firstDay().orElseThrow())
                .isSorted();
    }

    private static Account account(List<Reading> readings) {
        return Comparison.compare(Story.of(readings), Optional.empty(), "none");
    }

    private static List<String> rows(Account account) {
        return account.timeline().stream()
                .map(EachStoryHasATimelineOfItsOwnTest::row)
                .toList();
    }

    private static String row(TimelineEntry entry) {
        return entry.date() + " " + entry.text() + " " + entry.origins();
    }
}
