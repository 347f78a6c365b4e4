package org.parallax.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.time.DateRange;

/**
 * An account is drawn up for the last day that is sure: the latest of the first days on which its articles can have appeared. Of the far end of a
 * range nobody knows that any article reached it.
 */
final class AnAccountIsOfTheLastDayThatIsSure {

    private AnAccountIsOfTheLastDayThatIsSure() {}

    static DrawnUp of(Story story) {
        Optional<LocalDate> last = story.articles().stream()
                .flatMap(article -> article.published().range().firstDay().stream())
                .max(Comparator.naturalOrder());
        String why = last.map(day -> why(story, day)).orElse("no article has a day that is sure");
        return DrawnUp.on(last, why);
    }

    private static String why(Story story, LocalDate day) {
        long maybe = story.articles().stream()
                .map(StoryArticle::published)
                .filter(date -> canBeAfter(day, date.range()))
                .count();
        return maybe == 0 ? "the last article appeared on it" : "no article is surely later, and " + maybe + " may be";
    }

    private static boolean canBeAfter(LocalDate day, DateRange range) {
        return range.lastDay().map(last -> last.isAfter(day)).orElse(true);
    }
}
