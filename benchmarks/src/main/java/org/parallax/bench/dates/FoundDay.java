package org.parallax.bench.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.parallax.article.ArticleDate;
import org.parallax.article.Dating;
import org.parallax.bench.figure.Matches;
import org.parallax.intake.Unreadable;
import org.parallax.intake.file.SavedBytes;
import org.parallax.intake.page.PageReader;

/**
 * The day found for a page, beside the day marked.
 *
 * @param page with the marked day
 * @param day that the page is told to be published on, ISO; empty where none was found
 * @param named whether the marked day is among all dates that the page was found to tell, whatever they are the dates of
 */
record FoundDay(DatedPage page, Optional<String> day, boolean named) {

    static FoundDay of(DatedPage page) {
        try {
            Dating dating =
                    PageReader.dates(SavedBytes.of(page.saved()).characters().text());
            boolean named = dating.claims().stream()
                    .anyMatch(claim ->
                            day(claim.date()).filter(page.day()::equals).isPresent());
            return new FoundDay(page, day(dating.published()), named);
        } catch (Unreadable unread) {
            return new FoundDay(page, Optional.empty(), false);
        }
    }

    private static Optional<String> day(ArticleDate date) {
        return date.range().day().map(LocalDate::toString);
    }

    boolean isRight() {
        return day.filter(page.day()::equals).isPresent();
    }

    /** A wrong day is one found too many and one marked that was missed. */
    Matches counted() {
        return new Matches(isRight() ? 1 : 0, day.isPresent() ? 1 : 0, 1);
    }

    /** As the evaluation of htmldate counts: a wrong day is not missed as well. */
    Matches countedOnce() {
        return new Matches(isRight() ? 1 : 0, day.isPresent() ? 1 : 0, isRight() || day.isEmpty() ? 1 : 0);
    }

    /** A page and what came of it, without a word of it. */
    String line() {
        return String.join("\t", page.file(), page.day(), day.orElse("none"), named ? "named" : "not named");
    }
}
