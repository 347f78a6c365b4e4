package org.parallax.time;

import static org.parallax.time.TimeExpression.Type.DATE;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Weeks, months, quarters, seasons, years, decades and centuries, and parts of them. */
final class StretchRows {

    private static final Set<String> PARTS = Set.of("early", "mid", "late", "-");

    private static final Set<String> OWNERS = Set.of("his", "her", "their", "my", "your", "our");

    private StretchRows() {}

    static List<Row> all() {
        return List.of(
                near(Category.YEAR, "last year", "the? last|past year", Grain.YEAR, -1),
                near(Category.YEAR, "this year", "this|current year", Grain.YEAR, 0),
                near(Category.YEAR, "the current year", "the current|present year", Grain.YEAR, 0),
                near(Category.YEAR, "next year", "next year", Grain.YEAR, 1),
                near(Category.MONTH, "last month", "last month", Grain.MONTH, -1),
                near(Category.MONTH, "this month", "this month", Grain.MONTH, 0),
                near(Category.MONTH, "the current month", "the current month", Grain.MONTH, 0),
                near(Category.MONTH, "next month", "next month", Grain.MONTH, 1),
                stretch("last stretch", "last week|weekend|quarter", m -> shifted(m, -1)),
                stretch("this stretch", "this week|quarter|decade|century", m -> shifted(m, 0)),
                stretch("this weekend", "this weekend", m -> thisWeekend()),
                stretch("next stretch", "next week|weekend|quarter|decade|century", m -> shifted(m, 1)),
                stretch("the coming stretch", "the coming|next week|weekend|quarter", m -> shifted(m, 1)),
                stretch("the current stretch", "the current week|quarter", m -> shifted(m, 0)),
                stretch("the week of a date", "the week of [date]", StretchRows::weekOf),
                stretch("the quarter", "the latest? quarter|period", m -> quarterAtHand())
                        .only(StretchRows::isAlone),
                named(Category.STRETCH, "the week", "the week", Grain.WEEK, 0).only(StretchRows::isAlone),
                named(Category.YEAR, "the year", "the full|entire|whole? year", Grain.YEAR, 0)
                        .only(StretchRows::isAlone),
                named(Category.MONTH, "the month", "the month", Grain.MONTH, 0).only(StretchRows::isAlone),
                stretch(
                        "quarter of a year, in front",
                        "the? <year> <quarter> -? quarter|period",
                        StretchRows::quarterOfYear),
                stretch("the weekend", "the weekend", m -> weekend(isFor(m))),
                named(Category.YEAR, "the year before", "the? previous|prior|preceding year", Grain.YEAR, -1),
                named(Category.YEAR, "the year before, turned", "the year previous|before|earlier", Grain.YEAR, -1),
                named(Category.YEAR, "the year after", "the following year", Grain.YEAR, 1),
                named(Category.YEAR, "that year", "that year", Grain.YEAR, 0),
                named(Category.YEAR, "the same year", "the same year", Grain.YEAR, 0),
                named(Category.MONTH, "the month before", "the? previous|prior|preceding month", Grain.MONTH, -1),
                named(Category.MONTH, "the month after", "the following month", Grain.MONTH, 1),
                named(Category.MONTH, "that month", "that month", Grain.MONTH, 0),
                named(Category.MONTH, "the same month", "the same month", Grain.MONTH, 0),
                named(Category.STRETCH, "the week before", "the? previous|prior|preceding week", Grain.WEEK, -1),
                named(Category.STRETCH, "the week after", "the following week", Grain.WEEK, 1),
                named(Category.STRETCH, "that week", "that week", Grain.WEEK, 0),
                named(
                        Category.STRETCH,
                        "the quarter before",
                        "the? previous|prior|preceding quarter",
                        Grain.QUARTER,
                        -1),
                stretch(
                        "quarter of a year",
                        "the? fiscal? <quarter> -? quarter of? [year]",
                        m -> inYear(m, StretchRows::quarterIn)),
                stretch(
                        "quarter of a year, turned",
                        "[year] '|’ s <quarter> -? quarter",
                        m -> inYear(m, StretchRows::quarterIn)),
                stretch(
                        "quarter",
                        "the? fiscal? <quarter> quarter",
                        m -> FromTheArticle.quarter(m.value(Slot.QUARTER))),
                stretch(
                        "quarter, as an adjective",
                        "fiscal? <quarter> - quarter",
                        m -> lastQuarter(m.value(Slot.QUARTER))),
                stretch("short quarter of a year", "<q> ,? of? [year]", m -> inYear(m, StretchRows::qIn)),
                stretch("short quarter", "<q>", m -> FromTheArticle.quarter(m.value(Slot.Q))),
                stretch("half of a year", "the? first|second half of [year]", m -> inYear(m, StretchRows::halfIn)),
                stretch("season of a year", "the? <season> ,? of? [year]", m -> inYear(m, StretchRows::seasonIn)),
                stretch("last season", "this? last|past <season>", m -> FromTheArticle.season(m.season(), false)),
                stretch("next season", "next <season>", m -> FromTheArticle.season(m.season(), true)),
                stretch("this season", "this <season>", m -> FromTheArticle.thisSeason(m.season())),
                stretch("season", "the? <season>", m -> FromTheArticle.season(m.season()))
                        .only(StretchRows::isSeason),
                stretch("decade", "the? <decade>", m -> FromTheText.period(Period.decade(m.value(Slot.DECADE))))
                        .only(StretchRows::isNoAge),
                stretch("century", "the? <century>", m -> FromTheText.period(Period.century(m.value(Slot.CENTURY)))),
                part("early part", "early -? in? [month|year|stretch|day]", PartOfPeriod.EARLY),
                part("earlier part", "earlier in? [month|year]", PartOfPeriod.EARLIER),
                part("earlier today", "earlier today", PartOfPeriod.TODAY),
                part(
                        "early part, spelled",
                        "the? very? beginning|start|outset of [month|year|stretch|date]",
                        PartOfPeriod.EARLY),
                part("middle part", "mid -? [month|year|stretch|day]", PartOfPeriod.MIDDLE),
                part("middle part, spelled", "the? middle of [month|year|stretch]", PartOfPeriod.MIDDLE),
                part("late part", "late -? [month|year|stretch|day]", PartOfPeriod.LATE),
                part("later part", "later in? [month|year|stretch]", PartOfPeriod.LATER),
                part("early part, of the decade", "the early [stretch]", PartOfPeriod.EARLY),
                part("late part, of the decade", "the late [stretch]", PartOfPeriod.LATE),
                part("middle part, of the decade", "the mid -? [stretch]", PartOfPeriod.MIDDLE),
                part("end", "the? very? end|close of [month|year|stretch|day]", PartOfPeriod.END),
                part("end, owned", "[year|month|stretch] '|’ s end", PartOfPeriod.END),
                part("year end", "year - end", PartOfPeriod.END_OF_THIS_YEAR));
    }

    private static Row near(Category category, String name, String pattern, Grain grain, long count) {
        return Row.of(category, DATE, name, pattern, m -> FromTheArticle.shifted(grain, count));
    }

    private static Row named(Category category, String name, String pattern, Grain grain, long count) {
        return Row.of(category, DATE, name, pattern, m -> FromTheText.afterNamed(grain, count));
    }

    private static Row stretch(String name, String pattern, Function<Match, Meaning> meaning) {
        return Row.of(Category.STRETCH, DATE, name, pattern, meaning);
    }

    private static Row part(String name, String pattern, PartOfPeriod part) {
        return Row.of(Category.PART, DATE, name, pattern, part::of).only(StretchRows::isNoCompound);
    }

    /** "The end of the week-long fair". */
    private static boolean isNoCompound(Match match) {
        Word mark = match.words().at(match.to());
        return !mark.lower().equals("-") || mark.spaced();
    }

    /** Not "in her early thirties". */
    private static boolean isNoAge(Match match) {
        int before = match.from() - 1;
        while (PARTS.contains(match.words().lower(before))) {
            before--;
        }
        return !OWNERS.contains(match.words().lower(before));
    }

    private static Meaning shifted(Match match, long count) {
        Grain grain = Unit.of(match.words().lower(match.to() - 1)).orElseThrow().grain();
        return FromTheArticle.shifted(grain, count);
    }

    /** "She is going home for the weekend". */
    private static boolean isFor(Match match) {
        return match.words().lower(match.from() - 1).equals("for");
    }

    /** The weekend just past or under way; the coming one when the verb looks ahead, or for which something is done that is not over. */
    private static Meaning weekend(boolean meant) {
        return context -> {
            Outcome coming = FromTheArticle.shifted(Grain.WEEKEND, 0).in(context);
            boolean stays = context.tense().looksAhead()
                    || (meant && !context.tense().looksBack())
                    || coming.period()
                            .filter(days -> !isUnderWay(context, days))
                            .isEmpty();
            return stays ? coming : FromTheArticle.shifted(Grain.WEEKEND, -1).in(context);
        };
    }

    /** The coming one, unless the verb looks back; the value is that of the article's week, as annotators give it. */
    private static Meaning thisWeekend() {
        return context -> {
            Outcome coming = FromTheArticle.shifted(Grain.WEEKEND, 0).in(context);
            return context.tense().looksBack() ? weekend(false).in(context).valued(coming.value()) : coming;
        };
    }

    private static boolean isUnderWay(Context context, Period weekend) {
        return context.published()
                .filter(date -> !date.isBefore(weekend.first()))
                .isPresent();
    }

    private static Meaning lastQuarter(int quarter) {
        return context -> FromTheArticle.quarter(quarter).in(context.told(Tense.PAST));
    }

    private static Meaning quarterOfYear(Match match) {
        return FromTheText.period(Period.quarter(match.value(Slot.YEAR), match.value(Slot.QUARTER)));
    }

    /** The quarter last named; without one, the one whose figures come out now. */
    private static Meaning quarterAtHand() {
        return context ->
                context.named().filter(named -> named.grain() == Grain.QUARTER).isPresent()
                        ? FromTheText.same(Grain.QUARTER).in(context)
                        : FromTheArticle.shifted(Grain.QUARTER, -1).in(context);
    }

    private static Meaning weekOf(Match match) {
        return context -> match.innerMeaning().in(context).map(day -> Period.week(day.first()));
    }

    /** "in the quarter", not "the quarter of the men". */
    private static boolean isAlone(Match match) {
        String before = match.words().lower(match.from() - 1);
        String after = match.words().lower(match.to());
        boolean led = Set.of("in", "for", "of", "during", "by", "within", "throughout")
                .contains(before);
        return led
                && isNoCompound(match)
                && !Set.of("of", "that", "when", "before", "after", "since", "ended", "ending", "to")
                        .contains(after);
    }

    private static Meaning inYear(Match match, Function<Match, Function<Integer, Meaning>> part) {
        return FromTheText.within(match.innerMeaning(), part.apply(match));
    }

    private static Function<Integer, Meaning> quarterIn(Match match) {
        return year -> FromTheText.period(Period.quarter(year, match.value(Slot.QUARTER)));
    }

    private static Function<Integer, Meaning> qIn(Match match) {
        return year -> FromTheText.period(Period.quarter(year, match.value(Slot.Q)));
    }

    private static Function<Integer, Meaning> halfIn(Match match) {
        boolean first = match.says("first");
        return year -> {
            Period whole = Period.year(year);
            Period half = first
                    ? whole.narrowed(whole.first(), whole.first().plusMonths(6).minusDays(1))
                    : whole.narrowed(whole.first().plusMonths(6), whole.last());
            return FromTheText.period(half.valued(whole.value() + (first ? "-H1" : "-H2")));
        };
    }

    private static Function<Integer, Meaning> seasonIn(Match match) {
        return year -> FromTheText.period(Period.season(year, match.season()));
    }

    /** Not the verbs "fall" and "spring". */
    private static boolean isSeason(Match match) {
        Words words = match.words();
        boolean led = Set.of("in", "by", "during", "until", "since", "every", "each", "through")
                .contains(words.lower(match.from() - 1));
        boolean verb = match.says("fall", "spring");
        boolean closed =
                !words.at(match.to()).isLetters() || Set.of("and", "when", "to").contains(words.lower(match.to()));
        return led
                && (!verb
                        || closed
                        || (match.says("the") && !words.lower(match.to()).equals("of")));
    }
}
