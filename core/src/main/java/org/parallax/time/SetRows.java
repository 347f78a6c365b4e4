package org.parallax.time;

import static org.parallax.time.TimeExpression.Type.SET;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.parallax.language.WordSets;

/** How often. */
final class SetRows {

    private static final Map<String, String> OFTEN = Map.of(
            "hourly", "PT1H", "daily", "P1D", "weekly", "P1W", "monthly", "P1M", "yearly", "P1Y", "annually", "P1Y");

    /** What is counted by the time it takes: "20,000 barrels a day". */
    private static final Set<String> COUNTED = WordSets.of(SetRows.class, "counted");

    private SetRows() {}

    static List<Row> all() {
        return List.of(
                set(
                        "every so long",
                        "every|each <one_unit>",
                        m -> every(m.unit().duration(Amount.ONE))),
                set(
                        "every so many",
                        "every <number> <units>",
                        m -> every(m.unit().duration(m.amount()))),
                set("every other", "every other <one_unit>", m -> every(m.unit().duration(Amount.of(2)))),
                set("every weekday", "every|each <weekday>", m -> every("XXXX-WXX-" + m.value(Slot.WEEKDAY))),
                set("weekdays", "<weekdays>", m -> every("XXXX-WXX-" + m.value(Slot.WEEKDAYS))),
                set("parts of a weekday", "<weekday> mornings|afternoons|evenings|nights", SetRows::parts),
                set(
                        "every month of a name",
                        "every|each <month>",
                        m -> every("XXXX-" + Period.digits(m.value(Slot.MONTH), 2))),
                set(
                        "every season",
                        "every|each <season>",
                        m -> every("XXXX-" + m.season().code())),
                set("so often", "hourly|daily|weekly|monthly|yearly|annually", m -> every(often(m)))
                        .only(SetRows::isNotAName),
                set("so much a time", "a|per|an <one_unit>", m -> every(m.unit().duration(Amount.ONE)))
                        .only(SetRows::isRate));
    }

    /** Whether "a year" means "every year" where it stands: after a number or what is counted. */
    static boolean isRate(Match match) {
        Word before = match.words().at(match.from() - 1);
        boolean per = match.words().lower(match.from()).equals("per") && match.unit() != Unit.SECOND;
        return per
                || COUNTED.contains(before.lower())
                || isCount(before)
                || (before.lower().endsWith("s") && isCount(match.words().at(match.from() - 2)));
    }

    private static boolean isCount(Word word) {
        return !word.lower().isEmpty() && Character.isDigit(word.lower().charAt(0));
    }

    private static Row set(String name, String pattern, Function<Match, Meaning> meaning) {
        return Row.of(Category.SET, SET, name, pattern, meaning);
    }

    private static Meaning every(String value) {
        return context -> Outcome.only(value, "it says how often, not when");
    }

    private static Meaning parts(Match match) {
        String part = match.words().lower(match.to() - 1).substring(0, 2).toUpperCase(java.util.Locale.ROOT);
        return every("XXXX-WXX-" + match.value(Slot.WEEKDAY) + "T" + part);
    }

    private static String often(Match match) {
        return OFTEN.getOrDefault(match.words().lower(match.from()), "");
    }

    /** Not "the Daily Star". */
    private static boolean isNotAName(Match match) {
        return !match.words().at(match.from()).capital() || match.from() == 0;
    }
}
