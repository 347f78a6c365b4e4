package org.parallax.bench.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.parallax.timeline.MainDays;
import org.parallax.timeline.TimelineEntry;

/** A short timeline out of the product's: as many days, and sentences a day, as a journalist's has. */
final class ChosenDays {

    private ChosenDays() {}

    static DayTexts of(MainDays main, DayTexts journalist) {
        NavigableMap<LocalDate, List<String>> days = new TreeMap<>();
        for (LocalDate day : main.days(journalist.size())) {
            days.put(
                    day,
                    new ArrayList<>(main.on(day).stream()
                            .map(TimelineEntry::text)
                            .distinct()
                            .limit(journalist.sentencesADay())
                            .toList()));
        }
        return new DayTexts(days);
    }
}
