package org.parallax.time;

import java.time.LocalDate;
import java.util.Optional;

/** A season, as the northern half of the world counts them. */
enum Season {
    SPRING("SP", 3),
    SUMMER("SU", 6),
    AUTUMN("FA", 9),
    WINTER("WI", 12);

    private final String code;
    private final int firstMonth;

    Season(String code, int firstMonth) {
        this.code = code;
        this.firstMonth = firstMonth;
    }

    static Optional<Season> of(String lower) {
        return Optional.ofNullable(
                switch (lower) {
                    case "spring" -> SPRING;
                    case "summer" -> SUMMER;
                    case "autumn", "fall" -> AUTUMN;
                    case "winter" -> WINTER;
                    default -> null;
                });
    }

    static Season of(LocalDate day) {
        return values()[Math.floorMod(day.getMonthValue() / 3 - 1, 4)];
    }

    /** TIMEX3 letters. */
    String code() {
        return code;
    }

    int firstMonth() {
        return firstMonth;
    }
}
