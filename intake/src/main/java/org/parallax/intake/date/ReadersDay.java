package org.parallax.intake.date;

import java.util.List;

/**
 * The day that readers see beside the headline, where the page tells machines another.
 *
 * <p>A tag in UTC may be a day off what readers saw. And many a page that was brought out again shows the day of that, while its tags keep the
 * first: the text is then of the day that it shows, if the tags do not say that it was last changed before. A day that lies before the tags'
 * is not the page's own: it is a teaser's or an event's.
 */
final class ReadersDay {

    private ReadersDay() {}

    /**
     * The candidate to believe.
     *
     * @param ranked for the day of publication, the most trusted first; not empty
     * @param modified for the day of the last change, likewise
     */
    static Candidate among(List<Candidate> ranked, List<Candidate> modified) {
        Candidate best = ranked.get(0);
        boolean shown = ranked.stream().anyMatch(other -> other.isVisible() && other.isSameDayAs(best));
        if (shown || !best.isTold()) {
            return best;
        }
        return ranked.stream()
                .filter(Candidate::isVisible)
                .filter(other -> best.canBeOn(other) || (other.isPlain() && isShownAgain(other, best, modified)))
                .findFirst()
                .orElse(best);
    }

    private static boolean isShownAgain(Candidate other, Candidate best, List<Candidate> modified) {
        return other.daysAfter(best) > 0
                && modified.stream()
                        .filter(Candidate::isTold)
                        .findFirst()
                        .map(told -> other.daysAfter(told) <= 1)
                        .orElse(true);
    }
}
