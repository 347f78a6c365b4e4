package org.parallax.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.parallax.origin.Echoes;
import org.parallax.origin.Origins;
import org.parallax.reading.Reading;
import org.parallax.story.Story;
import org.parallax.story.Told;

/** Timelines of invented articles, a line an entry. */
public final class Timelines {

    private Timelines() {}

    public static Reading told(String file, String day, String body) {
        Told told = Told.in(file, body);
        return (day.isEmpty() ? told : told.on(day)).timedReading();
    }

    public static List<TimelineEntry> timeline(Story story) {
        return Timeline.of(story, List.of(), Origins.of(story, Echoes.in(story)));
    }

    public static List<TimelineEntry> timeline(Reading... readings) {
        return timeline(Story.of(Arrays.asList(readings)));
    }

    public static String shown(TimelineEntry entry) {
        return entry.date().firstDay().orElseThrow()
                + (entry.date().day().isPresent()
                        ? ""
                        : ".." + entry.date().lastDay().orElseThrow())
                + (entry.planned() ? " planned: " : ": ")
                + entry.text();
    }

    public static void thenTold(List<TimelineEntry> timeline, String... lines) {
        assertThat(timeline.stream().map(Timelines::shown)).containsExactly(lines);
    }
}
