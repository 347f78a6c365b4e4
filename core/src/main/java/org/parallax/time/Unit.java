package org.parallax.time;

import java.util.Map;
import java.util.Optional;

/** A unit that time is counted in. */
enum Unit {
    SECOND("T", "S", Grain.DAY, 1),
    MINUTE("T", "M", Grain.DAY, 1),
    HOUR("T", "H", Grain.DAY, 1),
    DAY("", "D", Grain.DAY, 1),
    WEEKEND("", "WE", Grain.WEEKEND, 1),
    WEEK("", "W", Grain.WEEK, 1),
    MONTH("", "M", Grain.MONTH, 1),
    QUARTER("", "Q", Grain.QUARTER, 1),
    YEAR("", "Y", Grain.YEAR, 1),
    DECADE("", "Y", Grain.DECADE, 10),
    CENTURY("", "Y", Grain.CENTURY, 100);

    private static final Map<String, Unit> WORDS = Map.ofEntries(
            Map.entry("second", SECOND),
            Map.entry("minute", MINUTE),
            Map.entry("hour", HOUR),
            Map.entry("day", DAY),
            Map.entry("weekend", WEEKEND),
            Map.entry("week", WEEK),
            Map.entry("month", MONTH),
            Map.entry("quarter", QUARTER),
            Map.entry("year", YEAR),
            Map.entry("decade", DECADE),
            Map.entry("century", CENTURY),
            Map.entry("centurie", CENTURY));

    private final String time;
    private final String letter;
    private final Grain grain;
    private final int times;

    Unit(String time, String letter, Grain grain, int times) {
        this.time = time;
        this.letter = letter;
        this.grain = grain;
        this.times = times;
    }

    /** Reads "day" or "days". */
    static Optional<Unit> of(String lower) {
        Unit one = WORDS.get(lower);
        boolean many = one == null && lower.length() > 2 && lower.endsWith("s");
        return Optional.ofNullable(many ? WORDS.get(lower.substring(0, lower.length() - 1)) : one);
    }

    /** The stretch of the calendar that one of it is. */
    Grain grain() {
        return grain;
    }

    boolean isWithinADay() {
        return !time.isEmpty();
    }

    /** TIMEX3 value of so many of it. */
    String duration(Amount amount) {
        boolean half = this == HOUR && !amount.vague() && amount.count() - Math.floor(amount.count()) == .5;
        return half && amount.count() > 1
                ? "PT" + (long) amount.count() + "H30M"
                : "P" + time + amount.times(times).print() + letter;
    }
}
