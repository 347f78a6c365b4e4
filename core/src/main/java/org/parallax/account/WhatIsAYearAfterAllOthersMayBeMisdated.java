package org.parallax.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.account.DrawnUp.FarOff;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.time.DateRange;

/** An article that its page or a person dates a year or more after every other one may be misdated: a slip of the pen in a year moves all that is counted by days. */
final class WhatIsAYearAfterAllOthersMayBeMisdated {

    private WhatIsAYearAfterAllOthersMayBeMisdated() {}

    /** Such an article of a story. Days that were worked out from others do not speak: they would follow the slip. */
    static Optional<FarOff> in(Story story) {
        List<StoryArticle> dated = story.articles().stream()
                .filter(article -> stated(article).firstDay().isPresent()
                        && stated(article).lastDay().isPresent())
                .toList();
        return dated.stream()
                .max(Comparator.comparing(article -> first(article)))
                .flatMap(latest -> lastOfOthers(dated, latest)
                        .filter(others -> !first(latest).isBefore(others.plusYears(1)))
                        .map(others -> new FarOff(latest.id(), first(latest), others)));
    }

    private static DateRange stated(StoryArticle article) {
        return article.article().dating().published().range();
    }

    private static LocalDate first(StoryArticle article) {
        return stated(article).firstDay().orElseThrow();
    }

    private static Optional<LocalDate> lastOfOthers(List<StoryArticle> dated, StoryArticle latest) {
        return dated.stream()
                .filter(article -> !article.id().equals(latest.id()))
                .flatMap(article -> stated(article).lastDay().stream())
                .max(Comparator.naturalOrder());
    }
}
