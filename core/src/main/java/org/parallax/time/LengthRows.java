package org.parallax.time;

import static org.parallax.time.TimeExpression.Type.DURATION;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.parallax.language.WordSets;

/** How long. */
final class LengthRows {

    private static final Set<String> BEFORE_SOME = WordSets.of(LengthRows.class, "before some days");

    private static final Set<String> AFTER_SOME = WordSets.of(LengthRows.class, "after some days");

    private LengthRows() {}

    static List<Row> all() {
        return List.of(
                length("so long", "<number> -? <unit>", m -> lasting(m)),
                length(
                                "so long and a half",
                                "<number> <unit> and a half",
                                m -> length(
                                        m.unit().duration(Amount.of(m.amount().count() + .5))))
                        .only(m -> !m.amount().vague()),
                length(
                        "so long in all",
                        "<number> more|straight|consecutive|full|whole|long|additional|trading <unit>",
                        m -> lasting(m)),
                length("from so long to so long", "<number> to|or <number> <unit>", m -> lasting(m)),
                length("roughly so long", "nearly|almost <number> -? <unit>", m -> lasting(m)),
                length("more or less than so long", "no? more|less|fewer than <number> -? <unit>", m -> lasting(m)),
                length("at least so long", "at least|most <number> -? more? <unit>", m -> lasting(m)),
                length("up to so long", "up to <number> <unit>", m -> lasting(m)),
                length("so long until now", "the? last|past|previous <number> <units>", m -> untilNow(m)),
                length("so long from now", "the? next|coming <number> <units>", m -> fromNow(m)),
                length("the first so long", "the? first|final|remaining <number> <units>", m -> lasting(m)),
                length("the so long", "the|those|these|this <number> <units>", m -> lasting(m)),
                length("some time until now", "the? recent|past|last <units>", m -> untilNow(m)),
                length("the past decade", "the? past|last decade|century", m -> pastDecade(m)),
                length(
                                "the past week",
                                "the past <one_unit>",
                                m -> context -> Spread.before(context, m.unit(), Amount.ONE))
                        .only(m -> m.unit() != Unit.QUARTER),
                length("some time from now", "the? coming|next <units>", m -> fromNow(m)),
                length("time ahead", "the <units> ahead|following", m -> fromNow(m)),
                length("half of it", "half an|a? -? <one_unit>", m -> half(m.unit())),
                length("some time", "<units>", m -> lasting(m)).only(LengthRows::isSome),
                length("some time long", "<units> - long", m -> lasting(m)),
                length(
                        "a single day",
                        "single -? <one_unit>",
                        m -> length(m.unit().duration(Amount.ONE))),
                length("a while", "a while", m -> length("PXX")),
                length("a year of accounts", "the fiscal? year ended|ending", m -> length("P1Y")));
    }

    private static Row length(String name, String pattern, Function<Match, Meaning> meaning) {
        return Row.of(Category.DURATION, DURATION, name, pattern, meaning).only(LengthRows::isLength);
    }

    private static Meaning lasting(Match match) {
        return length(match.unit().duration(match.amount()));
    }

    private static Meaning length(String value) {
        return context -> Outcome.only(value, "it says how long, not when");
    }

    private static Meaning half(Unit unit) {
        return length(
                switch (unit) {
                    case HOUR -> "PT30M";
                    case YEAR -> "P6M";
                    case DECADE -> "P5Y";
                    case CENTURY -> "P50Y";
                    default -> unit.duration(Amount.of(.5));
                });
    }

    private static Meaning pastDecade(Match match) {
        Unit unit = match.says("decade") ? Unit.DECADE : Unit.CENTURY;
        return context -> Spread.before(context, unit, Amount.ONE);
    }

    /** The days that end with the article's; how many, only when it says so. */
    private static Meaning untilNow(Match match) {
        return context -> Spread.before(context, match.unit(), match.amount());
    }

    private static Meaning fromNow(Match match) {
        return context -> Spread.after(context, match.unit(), match.amount());
    }

    /** Not an age, a fraction, a rate, "a year-earlier", a second look; nor the article before an adjective: "a two-week war". */
    private static boolean isLength(Match match) {
        Words words = match.words();
        boolean article = match.says("a", "an") && Set.of("a", "an").contains(words.lower(match.from()));
        boolean bare = match.to() - match.from() == 2 && article;
        boolean little = bare && match.says("second", "minute", "quarter");
        boolean age = words.lower(match.to()).equals("old")
                || (words.lower(match.to()).equals("-")
                        && words.lower(match.to() + 1).equals("old"));
        boolean rate = bare && SetRows.isRate(match);
        boolean yearAgo =
                words.lower(match.to()).equals("-") && Set.of("ago", "earlier").contains(words.lower(match.to() + 1));
        boolean adjective = article && isAdjective(match);
        boolean fraction = match.says("-") && match.says("quarter", "quarters");
        return !fraction && !little && !age && !rate && !yearAgo && !adjective;
    }

    /** "two-week", "six year". */
    private static boolean isAdjective(Match match) {
        boolean many = match.has(Slot.NUMBER) && match.amount().count() > 1;
        return match.says("-") || (many && !match.words().lower(match.to() - 1).endsWith("s"));
    }

    /** "for weeks", "years of war", "the days before the vote"; a bare plural elsewhere counts something. */
    private static boolean isSome(Match match) {
        String before = match.words().lower(match.from() - 1);
        String after = match.words().lower(match.to());
        return BEFORE_SOME.contains(before) || AFTER_SOME.contains(after);
    }
}
