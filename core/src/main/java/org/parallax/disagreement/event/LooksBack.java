package org.parallax.disagreement.event;

import java.time.LocalDate;
import java.util.Optional;
import org.parallax.disagreement.line.Line;

/** A sentence that names a day, a month or a year long before its article tells of something else than the news: "last year a blast hit the mill". Threads may share it. */
final class LooksBack {

    /** Days after which news is a thing to recall. */
    private static final long AFAR = 30;

    private LooksBack() {}

    static boolean is(Line line) {
        Optional<LocalDate> published =
                line.laid().article().published().range().firstDay();
        return line.times(line.span()).stream()
                .flatMap(time -> time.range().lastDay().stream())
                .anyMatch(day -> published
                        .map(news -> day.isBefore(news.minusDays(AFAR)))
                        .orElse(false));
    }
}
