package org.parallax.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parallax.story.Story;

/**
 * The day for which an account is drawn up.
 *
 * @param day empty where no article surely has one
 * @param why that day, in words
 * @param aside the files that surely appeared after it and are left aside, by name
 * @param farOff the article whose date lies so far behind all others that somebody should look at it
 */
public record DrawnUp(Optional<LocalDate> day, String why, List<String> aside, Optional<FarOff> farOff) {

    public DrawnUp {
        aside = List.copyOf(aside);
    }

    /** For a day, for a reason. */
    public static DrawnUp on(Optional<LocalDate> day, String why) {
        return new DrawnUp(day, why, List.of(), Optional.empty());
    }

    /** For a day that somebody asks for. */
    static DrawnUp asked(LocalDate day) {
        return on(Optional.of(day), "it was asked for");
    }

    /** For the day that is asked for, else the last that is sure. */
    static DrawnUp of(Story story, Optional<LocalDate> asOf) {
        return asOf.map(DrawnUp::asked)
                .orElseGet(() -> AnAccountIsOfTheLastDayThatIsSure.of(story))
                .doubting(WhatIsAYearAfterAllOthersMayBeMisdated.in(story));
    }

    /** The same where the articles tell several stories, and nobody asked for a day. */
    DrawnUp severally() {
        return new DrawnUp(day, why + "; of each story its promises are told as of its own last day", aside, farOff);
    }

    DrawnUp leavingAside(List<String> files) {
        return new DrawnUp(day, why, files, farOff);
    }

    public DrawnUp doubting(Optional<FarOff> article) {
        return new DrawnUp(day, why, aside, article);
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
