package org.parallax.judgement;

import java.util.Optional;
import org.parallax.time.PartialDate;

/**
 * By whom, when and why something was decided. Any of it may be missing in what was written by hand.
 *
 * @param by the author's name
 * @param at when, as in ISO 8601; told by who keeps the file
 * @param because the reason
 */
public record Decided(Optional<String> by, Optional<String> at, Optional<String> because) {

    private static final int DAY = 10;

    /** "decided by Ana Brel on 2031-05-02: she told us". */
    public String words() {
        return "decided by " + by.orElse("hand") + day().map(on -> " on " + on).orElse("")
                + because.map(why -> ": " + why).orElse("");
    }

    private Optional<String> day() {
        return at.filter(time -> time.length() >= DAY)
                .map(time -> time.substring(0, DAY))
                .filter(day -> PartialDate.parse(day).isPresent());
    }
}
