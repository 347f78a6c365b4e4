package org.parallax.intake.date;

import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.parallax.article.ArticleDate;
import org.parallax.article.DateProof;
import org.parallax.article.Dating;
import org.parallax.time.DateRange;

/**
 * Something in a page that says when it was published, or modified.
 *
 * @param role of which of the two it speaks
 * @param source what kind of thing it is; the earlier kinds are trusted more
 * @param date what it says
 * @param name the tag or line, for a person: "meta article:published_time"
 * @param proof where it stands
 */
public record Candidate(Dating.Role role, Source source, WrittenDate date, String name, DateProof.PageLine proof) {

    /** From the most to the least trusted. */
    public enum Source {
        LINKED_DATA,
        META,
        MICRODATA,
        LESSER_META,
        LABELLED_LINE,
        TIME_TAG,
        DATELINE,
        DATE_LINE,
        FARTHER_LINE,
        ADDRESS
    }

    private static final Pattern UTC = Pattern.compile("(?i).*\\d(?:Z|[+-]00:?00| ?GMT| ?UTC)\\)?");

    boolean isInUtc() {
        return UTC.matcher(date.words()).matches();
    }

    /** Whether readers see it beside the headline. */
    boolean isBesideTheHeadline() {
        return source == Source.LABELLED_LINE || source == Source.DATE_LINE;
    }

    boolean isVisible() {
        return isBesideTheHeadline() || source == Source.TIME_TAG || source == Source.FARTHER_LINE;
    }

    boolean isSameDayAs(Candidate other) {
        return date.date().equals(other.date.date());
    }

    boolean isNextDayTo(Candidate other) {
        return Math.abs(ChronoUnit.DAYS.between(
                        date.date().first(), other.date.date().first()))
                == 1;
    }

    ArticleDate asStated(String conflict) {
        return new ArticleDate(date.words(), DateRange.on(date.date(), DateRange.Basis.STATED, name + conflict), proof);
    }
}
