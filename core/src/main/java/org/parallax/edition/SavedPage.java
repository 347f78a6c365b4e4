package org.parallax.edition;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.parallax.article.ArticleDate;
import org.parallax.article.Dating;
import org.parallax.story.StoryArticle;
import org.parallax.time.DateRange;

/**
 * A page and the dates that tell when it stood so.
 *
 * @param page the files
 * @param written when its text was written: the date of its last change or, where it tells none, of its publication
 * @param captured when it was saved
 */
record SavedPage(SamePage page, Moment written, Moment captured) {

    static SavedPage of(SamePage page) {
        Dating dating = page.first().article().dating();
        boolean changed = dating.modified().range().isKnown();
        return new SavedPage(
                page,
                changed ? Moment.of("last changed", dating.modified()) : Moment.of("published", dating.published()),
                Moment.of("saved", dating.captured()));
    }

    StoryArticle article() {
        return page.first();
    }

    /** How it is known that this one came before another: by when the two were written, and by when they were saved where that is not told. */
    Succession before(SavedPage other) {
        if (written.isBefore(other.written)) {
            return new Succession(true, written.words() + ", the next " + other.written.words());
        }
        if (!other.written.isBefore(written) && captured.isBefore(other.captured)) {
            return new Succession(true, captured.words() + ", the next " + other.captured.words());
        }
        return Succession.UNKNOWN;
    }

    /** A date that a page states; the instant is empty where it gives no time of day with its place on the earth. */
    private record Moment(String of, DateRange days, String value, Optional<Instant> instant) {

        static Moment of(String of, ArticleDate date) {
            return new Moment(of, date.range(), date.value(), instant(date.value()));
        }

        private static Optional<Instant> instant(String value) {
            try {
                return Optional.of(OffsetDateTime.parse(value).toInstant());
            } catch (DateTimeParseException notSoExact) {
                return Optional.empty();
            }
        }

        boolean isBefore(Moment other) {
            if (instant.isPresent() && other.instant.isPresent()) {
                return instant.get().isBefore(other.instant.get());
            }
            return days.endsBefore(other.days);
        }

        String words() {
            return of + " " + value;
        }
    }
}
