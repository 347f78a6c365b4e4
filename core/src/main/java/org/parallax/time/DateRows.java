package org.parallax.time;

import static org.parallax.time.TimeExpression.Type.DATE;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.parallax.language.WordSets;

/** Calendar days, months and years as they are written out. */
final class DateRows {

    /** What is named after its month: "her May interview". */
    private static final Set<String> OF_A_MONTH = WordSets.of(DateRows.class, "of a month");

    /** Before a bare word that is a month only there: "in May", not "may". */
    private static final Set<String> BEFORE_A_MONTH = WordSets.of(DateRows.class, "before a month");

    private static final Set<String> BEFORE_A_YEAR = WordSets.of(DateRows.class, "before a year");

    /** "1900 feet", "2000 sheep": what is counted and does not end in s. */
    private static final Set<String> UNCOUNTED = WordSets.of(DateRows.class, "counted without an s");

    /** "As 2030 draws to its end": behind a year these count nothing. */
    private static final Set<String> NO_PLURAL = WordSets.of(DateRows.class, "no plural behind a year");

    /** "Flight 1907", "Resolution 1973": a number that is a name. */
    private static final Set<String> NUMBERED = WordSets.of(DateRows.class, "numbered");

    private DateRows() {}

    static List<Row> all() {
        return List.of(
                date("day, month and year", "the? <day> of? <month> ,? of? [year]", DateRows::dayInYear),
                date("month, day and year", "<month> the? <day> ,? [year]", DateRows::dayInYear),
                date("day and month", "the? <day> of? <month>", DateRows::dayOfMonth)
                        .only(DateRows::isWhole),
                date("month and day", "<month> the? <day>", DateRows::dayOfMonth)
                        .only(DateRows::isDate),
                date("year, month and day in digits", "<iso>", m -> digits(m, Slot.ISO)),
                date("day, month and year in digits", "<slashed>", m -> digits(m, Slot.SLASHED)),
                date(
                        "the n-th of a month",
                        "the <nth> of [month]",
                        m -> FromTheText.nthOf(m.value(Slot.NTH), m.innerMeaning())),
                Row.of(Category.DAY, DATE, "the n-th", "the <nth>", m -> nth(m.value(Slot.NTH)))
                        .only(DateRows::isAlone),
                Row.of(
                        Category.DAY,
                        DATE,
                        "the next day with its date",
                        "the? next|following|same|previous day , the? [date]",
                        Match::innerMeaning),
                Row.of(
                        Category.DAY,
                        DATE,
                        "weekday with its date",
                        "<weekday> ,? the? [date]",
                        ADateIsOfTheYearInWhichItFallsOnItsWeekday::meaning),
                month("month and year", "<month> ,? of? [year]", m -> FromTheText.within(m.innerMeaning(), monthIn(m))),
                month("month of the year", "the? month of <month>", m -> FromTheArticle.month(m.value(Slot.MONTH))),
                month("month", "<month>", m -> FromTheArticle.month(m.value(Slot.MONTH)))
                        .only(DateRows::isMonth),
                month("last month of a name", "last|past <month>", m -> FromTheArticle.lastMonth(m.value(Slot.MONTH))),
                month("next month of a name", "next <month>", m -> comingMonth(m.value(Slot.MONTH))),
                month("this month of a name", "this <month>", m -> thisMonth(m.value(Slot.MONTH))),
                month("that month of a name", "that <month>", m -> thatMonth(m.value(Slot.MONTH))),
                date("last month and day", "last|this|next <month> the? <day>", DateRows::dayOfMonth),
                date("this month, day and year", "this <month> the? <day> ,? [year]", DateRows::dayInYear),
                year("year of a period", "the <year> period", m -> yearOf(m.value(Slot.YEAR))),
                year("year", "<year>", m -> yearOf(m.value(Slot.YEAR))).only(DateRows::isYear),
                year("the year of a number", "the? year <year>", m -> yearOf(m.value(Slot.YEAR))),
                year("year in words", "the? year? <spoken_year>", m -> yearOf(m.value(Slot.SPOKEN_YEAR))),
                year("year in two digits", "<short_year>", m -> yearOf(m.value(Slot.SHORT_YEAR)))
                        .only(DateRows::isYear),
                year("fiscal year", "the? fiscal|financial year? <year>", m -> yearOf(m.value(Slot.YEAR))));
    }

    private static Row date(String name, String pattern, Function<Match, Meaning> meaning) {
        return Row.of(Category.DATE, DATE, name, pattern, meaning);
    }

    private static Row month(String name, String pattern, Function<Match, Meaning> meaning) {
        return Row.of(Category.MONTH, DATE, name, pattern, meaning);
    }

    private static Row year(String name, String pattern, Function<Match, Meaning> meaning) {
        return Row.of(Category.YEAR, DATE, name, pattern, meaning);
    }

    private static Meaning dayInYear(Match match) {
        return FromTheText.within(
                match.innerMeaning(), year -> FromTheText.day(year, match.value(Slot.MONTH), match.value(Slot.DAY)));
    }

    private static Meaning dayOfMonth(Match match) {
        int month = match.value(Slot.MONTH);
        int day = match.value(Slot.DAY);
        return DaysThatBecameNames.year(month, day, match.words().lower(match.to()))
                .map(year -> FromTheText.day(year, month, day))
                .orElseGet(() -> FromTheArticle.day(month, day));
    }

    /** "19 September", not the "19 Sept." of "the 19 Sept. 11 hijackers". */
    private static boolean isWhole(Match match) {
        int next = match.words().at(match.to()).number();
        return next < 1 || next > 31;
    }

    private static Meaning digits(Match match, Slot slot) {
        int date = match.value(slot);
        return date == DigitDates.AMBIGUOUS
                ? context -> Outcome.only("", "day and month cannot be told apart")
                : FromTheText.day(date / 10_000, date / 100 % 100, date % 100);
    }

    private static Meaning yearOf(int year) {
        return FromTheText.period(Period.year(year));
    }

    private static Function<Integer, Meaning> monthIn(Match match) {
        return year -> FromTheText.period(Period.month(year, match.value(Slot.MONTH)));
    }

    private static Meaning comingMonth(int month) {
        return context -> FromTheArticle.month(month).in(context.told(Tense.FUTURE));
    }

    /** "That October": of the year last named; nobody says "that" of the one just past. */
    private static Meaning thatMonth(int month) {
        return context -> context.named()
                .map(named -> Period.month(named.first().getYear(), month))
                .filter(period -> context.published()
                        .filter(date -> date.isBefore(period.first()))
                        .isEmpty())
                .map(period -> Outcome.resolved(period, "in the year last named"))
                .orElseGet(() -> Outcome.only("XXXX-" + Period.digits(month, 2), "it does not say of which year"));
    }

    private static Meaning thisMonth(int month) {
        return FromTheText.within(
                FromTheArticle.shifted(Grain.YEAR, 0), year -> FromTheText.period(Period.month(year, month)));
    }

    /** The n-th day of the article's month, or of the one before or after by tense. */
    private static Meaning nth(int day) {
        return context -> context.published()
                .map(date -> date.getDayOfMonth() < day && context.tense().looksBack()
                        ? -1
                        : date.getDayOfMonth() > day && context.tense().looksAhead() ? 1 : 0)
                .map(shift -> FromTheText.nthOf(day, FromTheArticle.shifted(Grain.MONTH, shift))
                        .in(context))
                .orElseGet(() -> Outcome.only("XXXX-XX-" + Period.digits(day, 2), FromTheArticle.UNDATED));
    }

    private static boolean isAlone(Match match) {
        Word next = match.words().at(match.to());
        boolean closed = (!next.isLetters() && !next.lower().equals("-"))
                || Set.of("to", "in", "at", "that", "and", "for", "by", "with").contains(next.lower());
        return closed && match.words().lower(match.from() - 1).equals("on");
    }

    /** "May 10", not "May 10 million" and not "March 2-1". */
    private static boolean isDate(Match match) {
        String next = match.words().lower(match.to());
        return !Set.of("million", "billion", "percent", "%", "points").contains(next) && !isACount(match);
    }

    /** "In May 20 boats sank", at the head of a sentence. */
    private static boolean isACount(Match match) {
        Words words = match.words();
        Word next = words.at(match.to());
        boolean head = match.from() == 1 && words.lower(0).equals("in");
        return head && next.isLetters() && (next.lower().endsWith("s") || UNCOUNTED.contains(next.lower()));
    }

    /** Not "may", "march", a woman's name or an abbreviation of something else. */
    private static boolean isMonth(Match match) {
        Words words = match.words();
        String lower = words.lower(match.from());
        boolean owned = words.lower(match.from() - 1).equals("the")
                && !words.at(match.to()).capital();
        boolean expected = owned || BEFORE_A_MONTH.contains(words.lower(match.from() - 1));
        boolean isShort = match.to() == match.from() + 1
                && lower.length() <= 4
                && !Set.of("may", "june", "july").contains(lower);
        boolean named = words.at(match.to()).capital() && !expected;
        boolean doubtful = Set.of("may", "march", "mar", "april", "june").contains(lower);
        boolean surname = words.at(match.from() - 1).capital() && !expected;
        boolean owns = !surname
                && Verbs.isApostrophe(words.lower(match.to()))
                && words.lower(match.to() + 1).equals("s");
        return !isShort
                && !named
                && !isAMarch(match)
                && (expected
                        || owns
                        || isOfAnOccasion(match)
                        || !doubtful
                        || lower.equals("april")
                        || lower.equals("june"));
    }

    /** "A televised March debate", "her May interview". */
    private static boolean isOfAnOccasion(Match match) {
        Words words = match.words();
        return words.at(match.from()).capital() && OF_A_MONTH.contains(words.lower(match.to()));
    }

    /** "The March on Newtown", "the Women's March for Peace": people walk. */
    private static boolean isAMarch(Match match) {
        Words words = match.words();
        boolean owned = Set.of("the", "s").contains(words.lower(match.from() - 1));
        boolean aimed = Set.of("on", "for", "of").contains(words.lower(match.to()));
        boolean named = words.at(match.to() + 1).capital()
                && Slot.WEEKDAY.at(words, match.to() + 1).isEmpty();
        return words.lower(match.from()).equals("march") && owned && aimed && named;
    }

    private static boolean isYear(Match match) {
        Words words = match.words();
        int year = match.has(Slot.YEAR) ? match.value(Slot.YEAR) : 1950;
        Word next = words.at(match.to());
        boolean expected = BEFORE_A_YEAR.contains(words.lower(match.from() - 1));
        boolean plural = next.isLetters() && !next.capital() && next.lower().endsWith("s") && !isNoPlural(next.lower());
        boolean opens = match.from() == 1 && words.lower(0).equals("in");
        boolean counted = (plural && !opens)
                || UNCOUNTED.contains(next.lower())
                || NUMBERED.contains(words.lower(match.from() - 1));
        boolean decade = year % 10 == 0
                && words.lower(match.from() - 1).equals("the")
                && Verbs.isApostrophe(next.lower())
                && words.lower(match.to() + 1).equals("s");
        boolean far = year < 1700 || year > 2060;
        boolean glued = next.lower().equals("-")
                && !next.spaced()
                && words.at(match.to() + 1).isLetters();
        return !counted && !decade && !glued && (expected ? year >= 1200 : !far);
    }

    private static boolean isNoPlural(String lower) {
        return NO_PLURAL.contains(lower);
    }
}
