package org.parallax.time;

import static org.parallax.time.TimeExpression.Type.DATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.language.WordSets;

/** Days that everybody calls by their date without a year: "9/11", "the Sept. 11 attacks". */
final class DaysThatBecameNames {

    private static final Set<String> TERROR = WordSets.of(DaysThatBecameNames.class, "terror");

    /**
     * @param date the day
     * @param digits how it is written in digits, as words
     * @param beside what stands after it where it is meant
     */
    private record Named(LocalDate date, String digits, Set<String> beside) {

        boolean isOn(int month, int day) {
            return date.getMonthValue() == month && date.getDayOfMonth() == day;
        }
    }

    private static final List<Named> ALL = List.of(
            new Named(LocalDate.of(2001, 9, 11), "9 / 11", TERROR),
            new Named(LocalDate.of(2005, 7, 7), "7 / 7", Set.of("bombings", "bombers", "bombing")),
            new Named(LocalDate.of(2008, 11, 26), "26 / 11", TERROR));

    private DaysThatBecameNames() {}

    static List<Row> all() {
        return ALL.stream().map(DaysThatBecameNames::row).toList();
    }

    private static Row row(Named named) {
        LocalDate date = named.date();
        return Row.of(
                        Category.DATE,
                        DATE,
                        "a day that became a name",
                        named.digits(),
                        m -> FromTheText.day(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))
                .only(DaysThatBecameNames::isName);
    }

    /** Glued, and no part of a date or a count: "9/11", not "9/11/2014" and not "7/7 points". */
    private static boolean isName(Match match) {
        Words words = match.words();
        boolean glued = !words.at(match.from() + 1).spaced()
                && !words.at(match.from() + 2).spaced();
        boolean longer = Set.of("/", "-", ".").contains(words.lower(match.to()))
                && words.at(match.to() + 1).number() >= 0;
        return glued && !longer && !words.lower(match.from() - 1).equals("/");
    }

    /** The year of a day told without one, by the word after it; empty where it is any year's. */
    static Optional<Integer> year(int month, int day, String next) {
        return ALL.stream()
                .filter(named -> named.isOn(month, day) && named.beside().contains(next))
                .findFirst()
                .map(named -> named.date().getYear());
    }

    /** Whether a day is meant by its name, without a year: what comes "two days after" is seldom counted from it. */
    static boolean isMeant(Match match, Period day) {
        return !match.has(Slot.YEAR)
                && day.days() == 1
                && ALL.stream().anyMatch(named -> named.date().equals(day.first()));
    }

    /** Whether a day is of such a date, in whatever year. */
    static boolean haveItsDate(LocalDate day) {
        return ALL.stream().anyMatch(named -> named.isOn(day.getMonthValue(), day.getDayOfMonth()));
    }
}
