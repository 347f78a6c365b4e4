package org.parallax.bench.candidates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.bench.figure.Fold;

/**
 * What people said of a story's candidates. {@code benchmarks/marks/README.md} describes the rows.
 *
 * @param name of the story
 * @param articles by what they are called here, their places below the corpora
 * @param events by number, the days that each can have been
 * @param passages what each dated passage tells
 */
record StoryMarks(String name, Map<String, String> articles, Map<String, Days> events, Map<Place, Told> passages) {

    /** These stories only score: one part of so many, and those of a corpus whose licence is silent. */
    private static final Fold SCORE_ONLY = new Fold(5);

    private static final String SILENT = "stories/basil/";

    /** Where words stand in an article. */
    record Place(String article, TextSpan span) {}

    /** From a day to another, both inclusive. */
    record Days(LocalDate first, LocalDate last) {

        /** "2016-05-28", "2016-05", "2016", or two of them with a slash between. */
        static Days of(String text) {
            int slash = text.indexOf('/');
            if (slash > 0) {
                return new Days(of(text.substring(0, slash)).first, of(text.substring(slash + 1)).last);
            }
            return switch (text.length()) {
                case 4 ->
                    new Days(
                            Year.parse(text).atDay(1),
                            Year.parse(text).atMonth(12).atEndOfMonth());
                case 7 ->
                    new Days(
                            YearMonth.parse(text).atDay(1),
                            YearMonth.parse(text).atEndOfMonth());
                default -> new Days(LocalDate.parse(text), LocalDate.parse(text));
            };
        }

        long length() {
            return last.toEpochDay() - first.toEpochDay() + 1;
        }

        boolean meets(Days other) {
            return !first.isAfter(other.last) && !other.first.isAfter(last);
        }
    }

    /**
     * What a passage tells.
     *
     * @param days those that the program showed
     * @param event the number of the event; empty where it tells none that an editor would print
     * @param right whether the days were right
     */
    record Told(Days days, Optional<String> event, boolean right) {}

    /** The stories of a folder, by name. */
    static List<StoryMarks> in(Path folder) throws IOException {
        List<StoryMarks> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
                all.add(read(file));
            }
        }
        if (all.isEmpty()) {
            throw new IOException("there are no marks (*.tsv) in " + folder);
        }
        return all;
    }

    private static StoryMarks read(Path file) throws IOException {
        StoryMarks marks = new StoryMarks(
                file.getFileName().toString().replaceFirst("\\.tsv$", ""),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
        for (String line : Files.readAllLines(file)) {
            try {
                marks.add(List.of(line.split("\t", -1)));
            } catch (RuntimeException unreadable) {
                throw new IOException(file + " holds an unreadable row: “" + line + "”", unreadable);
            }
        }
        return marks;
    }

    private void add(List<String> cells) {
        switch (cells.get(0)) {
            case "A" -> articles.put(cells.get(1), cells.get(2));
            case "E" -> events.put(cells.get(1), Days.of(cells.get(2)));
            case "P" -> passages.put(new Place(cells.get(1), span(cells.get(2))), told(cells.get(3), cells.get(4)));
            default -> {
                // commitments, disagreements and words are for other scores
            }
        }
    }

    private static TextSpan span(String cell) {
        int dash = cell.indexOf('-');
        return new TextSpan(Integer.parseInt(cell.substring(0, dash)), Integer.parseInt(cell.substring(dash + 1)));
    }

    private static Told told(String days, String event) {
        String[] range = days.split("\\.\\.", -1);
        boolean none = event.startsWith("-");
        return new Told(
                new Days(LocalDate.parse(range[0]), LocalDate.parse(range[1])),
                none ? Optional.empty() : Optional.of(event.split(" ", -1)[0].substring(1)),
                !none && !event.endsWith(" day"));
    }

    /** What is marked at a place; where nothing is, what is marked at one that overlaps it: time expressions grow and shrink. */
    Optional<Told> told(Place place) {
        return Optional.ofNullable(passages.get(place))
                .or(() -> passages.entrySet().stream()
                        .filter(marked -> marked.getKey().article().equals(place.article())
                                && marked.getKey().span().overlaps(place.span()))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    boolean onlyScores() {
        return SCORE_ONLY.holds(name) || articles.values().stream().anyMatch(article -> article.startsWith(SILENT));
    }
}
