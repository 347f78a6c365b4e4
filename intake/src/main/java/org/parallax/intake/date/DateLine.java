package org.parallax.intake.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.parallax.article.DateProof;
import org.parallax.article.Dating;
import org.parallax.intake.furniture.DateLinesStandAlone;
import org.parallax.intake.line.Line;
import org.parallax.intake.line.Words;

/** Reads the dates that stand in the visible lines around an article. */
public final class DateLine {

    private static final int LONGEST = 30;
    private static final int LITTLE = 8;
    private static final int WORDS_SHOWN = 200;
    private static final int LONGEST_SENTENCES = 400;
    private static final int LEAD = 80;

    /** "Karlsruhe, (12.11.2021). …", "1 May 2020 – …": what may stand before the date, and after it. */
    private static final Pattern PLACE = Pattern.compile("(?:\\p{Lu}[\\p{L}/ .'’-]{1,30}, ?)?\\(?");

    private static final Pattern SIGN = Pattern.compile("\\s*(?:uhr)?\\s*[-–—:|.,)„“\"«(/].*");

    private DateLine() {}

    /**
     * The dates of a line that says what they are: "Publish Date : 1 May 2020 - 10:00", "Created 2 March 2021, updated 3 March 2021".
     *
     * @param plain what a date is that only says of which day the text is
     */
    public static List<Candidate> labelled(
            Line line, DateWords.Order order, Candidate.Source source, Candidate.Source plain) {
        List<Candidate> found = new ArrayList<>();
        labels(line, order, (label, date) -> {
            if (label.isOfThePage()) {
                found.add(candidate(line, label.role(), label.isPlainlySaid() ? source : plain, date));
            }
        });
        return found;
    }

    /** Whether a line says that one of its dates is of something else than the page. */
    private static boolean isOfSomethingElse(Line line, DateWords.Order order) {
        List<DateLabel> found = new ArrayList<>();
        labels(line, order, (label, date) -> found.add(label));
        return found.contains(DateLabel.OTHER);
    }

    private static void labels(Line line, DateWords.Order order, BiConsumer<DateLabel, WrittenDate> each) {
        if (line.text().length() > LONGEST_SENTENCES) {
            return;
        }
        int end = 0;
        for (DateWords.Located date : DateWords.all(line.text(), order)) {
            String before = line.text().substring(end, date.start());
            Optional<DateLabel> label =
                    line.words() > LONGEST ? DateLabel.sentence(before) : DateLabel.of(before, end == 0);
            label.ifPresent(known -> each.accept(known, date.date()));
            end = date.end();
        }
    }

    /** A line that is a date and nothing else. */
    public static Optional<Candidate> alone(Line line, DateWords.Order order) {
        return line.words() <= LONGEST && DateLinesStandAlone.isDateAlone(line.text())
                ? holding(line, order, Candidate.Source.DATE_LINE)
                : Optional.empty();
    }

    /** A short line with a date and little else: "21 January 2022 | Traffic", "Jane Doe, 3 May 2020, 10:15"; not a signature under a quotation. */
    public static Optional<Candidate> mostly(Line line, DateWords.Order order, Candidate.Source source) {
        boolean mayBe = line.words() <= LONGEST / 2
                && (!line.isProse() || DateLinesStandAlone.isDateAlone(line.text()))
                && !line.text().startsWith("—");
        return mayBe ? holding(line, order, source).filter(date -> saysLittleElse(line, order)) : Optional.empty();
    }

    private static boolean saysLittleElse(Line line, DateWords.Order order) {
        return Words.count(DateWords.without(line.text())) <= LITTLE
                && !DateLabel.beginsWithAChange(line.text())
                && !isOfSomethingElse(line, order);
    }

    /** Running text that begins with its date, or with a place and a date. */
    public static Optional<Candidate> dateline(Line line, DateWords.Order order) {
        String begin = line.text().substring(0, Math.min(LEAD, line.text().length()));
        return DateWords.all(begin, order).stream()
                .limit(1)
                .filter(date -> PLACE.matcher(begin.substring(0, date.start())).matches())
                .filter(date -> SIGN.matcher(begin.substring(date.end())).matches())
                .map(date -> candidate(line, Dating.Role.PUBLISHED, Candidate.Source.DATELINE, date.date()))
                .findFirst();
    }

    /** A line in which a date stands, whatever else it says. */
    public static Optional<Candidate> holding(Line line, DateWords.Order order, Candidate.Source source) {
        return DateWords.first(line.text(), order).map(date -> candidate(line, Dating.Role.PUBLISHED, source, date));
    }

    private static Candidate candidate(Line line, Dating.Role role, Candidate.Source source, WrittenDate date) {
        return new Candidate(role, source, date, name(line), proof(line));
    }

    /** Where a line stands, and its first words. */
    public static DateProof.PageLine proof(Line line) {
        return new DateProof.PageLine(line.number(), cut(line.text(), WORDS_SHOWN));
    }

    /** A line, for a person. */
    static String name(Line line) {
        return "line " + line.number() + ": \"" + cut(line.text(), 80) + "\"";
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
