package org.parallax.account;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day for which an account is drawn up.
 *
 * @param day empty where no article surely has one
 * @param why that day, in words
 * @param farOff the article whose date lies so far behind all others that somebody should look at it
 */
public record DrawnUp(Optional<LocalDate> day, String why, Optional<FarOff> farOff) {

    /** For a day that somebody asks for. */
    static DrawnUp asked(LocalDate day) {
        return new DrawnUp(Optional.of(day), "it was asked for", Optional.empty());
    }

    DrawnUp doubting(Optional<FarOff> article) {
        return new DrawnUp(day, why, article);
    }

    /**
     * An article that appeared a year or more after every other one, if its page is right.
     *
     * @param article its id
     * @param day the first on which it can have appeared
     * @param others the last on which any other can have
     */
    public record FarOff(String article, LocalDate day, LocalDate others) {}
}
