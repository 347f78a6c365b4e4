package org.parallax.origin;

import java.time.LocalDate;
import java.util.Optional;
import org.parallax.article.Masthead;
import org.parallax.origin.Echo.First;
import org.parallax.story.StoryArticle;

/**
 * Of two articles that share a passage, the one that was published on an earlier day came first, or the one that the other has it from: the agency that it credits, the
 * outlet that somebody told it.
 */
final class WhichCameFirst {

    private WhichCameFirst() {}

    static First of(StoryArticle a, StoryArticle b) {
        if (isBefore(a, b)) {
            return First.A;
        }
        if (isBefore(b, a)) {
            return First.B;
        }
        return byCredit(a, b);
    }

    /** By credit alone: the agency that the other credits. */
    static First byCredit(StoryArticle a, StoryArticle b) {
        return first(creditsAsAgency(a, b), creditsAsAgency(b, a));
    }

    /** By where a passage was said: the outlet that somebody told it. */
    static First byTelling(SharedPassage passage, StoryArticle a, StoryArticle b) {
        return first(
                WhatWasToldAnOutletIsFromIt.holds(passage.a(), a, b),
                WhatWasToldAnOutletIsFromIt.holds(passage.b(), b, a));
    }

    private static First first(boolean aHasItFromB, boolean bHasItFromA) {
        if (aHasItFromB == bHasItFromA) {
            return First.UNKNOWN;
        }
        return aHasItFromB ? First.B : First.A;
    }

    /** Whether the last day that one can be of lies before the first of the other. */
    private static boolean isBefore(StoryArticle one, StoryArticle other) {
        Optional<LocalDate> last = one.published().range().lastDay();
        Optional<LocalDate> first = other.published().range().firstDay();
        return last.isPresent() && first.isPresent() && last.get().isBefore(first.get());
    }

    private static boolean creditsAsAgency(StoryArticle one, StoryArticle other) {
        Masthead crediting = one.article().masthead();
        Masthead credited = other.article().masthead();
        return crediting.wire().isPresent()
                && credited.outlet().isPresent()
                && !crediting.outlet().equals(credited.outlet())
                && Agency.isNamedBy(crediting.wire().get(), credited.outlet().get());
    }
}
