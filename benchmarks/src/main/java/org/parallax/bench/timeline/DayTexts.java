package org.parallax.bench.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A timeline: for each day some sentences.
 *
 * @param days at least a sentence for each
 */
record DayTexts(NavigableMap<LocalDate, List<String>> days) {

    private static final Pattern BETWEEN = Pattern.compile("(?m)^-{3,}\\s*$");

    /** A file of the layout of Timeline17: a date, its sentences a line each, a line of dashes. */
    static DayTexts read(Path file) throws IOException {
        NavigableMap<LocalDate, List<String>> days = new TreeMap<>();
        for (String entry :
                BETWEEN.splitAsStream(Files.readString(file).replace("\r", "")).toList()) {
            List<String> lines = entry.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (lines.size() > 1) {
                days.computeIfAbsent(day(file, lines.get(0)), unseen -> new ArrayList<>())
                        .addAll(lines.subList(1, lines.size()));
            }
        }
        if (days.isEmpty()) {
            throw new IOException(file + " has no dated sentence");
        }
        return new DayTexts(days);
    }

    private static LocalDate day(Path file, String line) throws IOException {
        try {
            return LocalDate.parse(line);
        } catch (DateTimeParseException e) {
            throw new IOException(file + ": \"" + line + "\" is no day; it is written as 2031-05-06", e);
        }
    }

    int size() {
        return days.size();
    }

    /** Sentences a day, one at least. */
    int sentencesADay() {
        int all = days.values().stream().mapToInt(List::size).sum();
        return Math.max(1, Math.round((float) all / days.size()));
    }

    String text(LocalDate day) {
        return String.join(" ", days.getOrDefault(day, List.of()));
    }
}
