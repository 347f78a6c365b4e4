package org.parallax.omission;

import java.time.LocalDate;
import java.util.Optional;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;

/** Whether a thing was known when an article appeared: published before, or happened before. Threads may share it. */
final class WasKnown {

    private WasKnown() {}

    /** How it was known; empty where it was not, or where nobody can say. */
    static Optional<String> why(Story story, StoryArticle article, Thing thing) {
        Optional<LocalDate> day = article.published().range().firstDay();
        if (day.isEmpty() || article.published().range().lastDay().isEmpty()) {
            return Optional.empty();
        }
        boolean published = thing.tellers().stream()
                .map(story::article)
                .anyMatch(teller -> teller.published()
                        .range()
                        .endsBefore(article.published().range()));
        if (published) {
            return Optional.of("another article had told it on a day before");
        }
        boolean happened =
                thing.when().lastDay().filter(last -> last.isBefore(day.get())).isPresent();
        return happened ? Optional.of("it happened on a day before") : Optional.empty();
    }
}
