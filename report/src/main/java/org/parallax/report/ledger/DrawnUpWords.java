package org.parallax.report.ledger;

import static org.parallax.report.ledger.Labels.count;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.account.DrawnUp;
import org.parallax.account.DrawnUp.FarOff;

/** The day for which an account is drawn up, and what is to be said of it, in sentences. Immutable; threads may share it. */
public final class DrawnUpWords {

    private final AccountIndex index;
    private final DrawnUp drawnUp;

    public DrawnUpWords(AccountIndex index) {
        this.index = index;
        this.drawnUp = index.account().drawnUp();
    }

    /** As of which day it tells how things stand, and why that one. */
    public String standing() {
        return drawnUp.day()
                .map(day -> "As things stood on " + DateWords.of(day) + ", by what these articles tell (that day: "
                        + WhyWords.of(drawnUp.why()) + ").")
                .orElse("As things stood on no day, since " + WhyWords.of(drawnUp.why())
                        + ", by what these articles tell.");
    }

    /** What it does not tell, and what somebody should look at. */
    public List<String> notes() {
        return Stream.concat(aside().stream(), doubt().stream()).toList();
    }

    /** How many pages are left aside; empty where none is. */
    public Optional<String> aside() {
        int pages = drawnUp.aside().size();
        return drawnUp.day()
                .filter(day -> pages > 0)
                .map(day -> count(pages, "page") + " appeared after " + DateWords.of(day)
                        + (pages == 1 ? " and is left aside." : " and are left aside.")
                        + (index.articles().isEmpty() ? " No page is left to tell anything." : ""));
    }

    /** The article whose date somebody should look at. */
    public Optional<String> doubt() {
        return drawnUp.farOff().map(this::words);
    }

    private String words(FarOff farOff) {
        return index.file(farOff.article()) + " is of " + DateWords.of(farOff.day())
                + ", a year or more after every other page that is dated (the last of them is of "
                + DateWords.of(farOff.others()) + "). If that is not its day, say so: parallax judge FOLDER date "
                + index.file(farOff.article()) + " DATE";
    }
}
