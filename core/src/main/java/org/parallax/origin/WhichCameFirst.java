package org.parallax.origin;

import java.time.LocalDate;
import java.util.Optional;
import org.parallax.article.Masthead;
import org.parallax.origin.Echo.First;
import org.parallax.story.StoryArticle;

/** Of two articles that share a passage, the one that was published on an earlier day came first, or the agency that the other credits. */
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
        return byCredit(a.article().masthead(), b.article().masthead());
    }

    /** Whether the last day that one can be of lies before the first of the other. */
    private static boolean isBefore(StoryArticle one, StoryArticle other) {
        Optional<LocalDate> last = one.published().range().lastDay();
        Optional<LocalDate> first = other.published().range().firstDay();
        return last.isPresent() && first.isPresent() && last.get().isBefore(first.get());
    }

    private static First byCredit(Masthead a, Masthead b) {
        boolean aCredits = credits(a, b);
        boolean bCredits = credits(b, a);
        if (aCredits == bCredits) {
            return First.UNKNOWN;
        }
        return aCredits ? First.B : First.A;
    }

    private static boolean credits(Masthead one, Masthead other) {
        return one.wire().isPresent()
                && other.outlet().isPresent()
                && Agency.key(one.wire().get()).equals(Agency.key(other.outlet().get()));
    }
}
