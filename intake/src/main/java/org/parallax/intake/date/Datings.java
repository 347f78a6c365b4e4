package org.parallax.intake.date;

import java.util.Comparator;
import java.util.List;
import org.parallax.article.ArticleDate;
import org.parallax.article.Dating;

/** Chooses among what a page says of its dates: the most trusted wins, the first among equals; whoever disagrees is named. */
public final class Datings {

    /** A page with more dates than this is a list of them. */
    private static final int MOST = 100;

    private Datings() {}

    /** The dates that candidates come to; unknown where there is none. A file's own time is never among them. */
    public static Dating of(List<Candidate> candidates) {
        return new Dating(
                chosen(candidates, Dating.Role.PUBLISHED),
                chosen(candidates, Dating.Role.MODIFIED),
                chosen(candidates, Dating.Role.CAPTURED),
                claims(candidates));
    }

    private static List<Dating.Claim> claims(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparing(Candidate::source))
                .map(candidate -> new Dating.Claim(candidate.role(), candidate.asStated("")))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static ArticleDate chosen(List<Candidate> candidates, Dating.Role role) {
        List<Candidate> ranked = ranked(candidates, role);
        if (ranked.isEmpty()) {
            return ArticleDate.UNKNOWN;
        }
        Candidate best = role == Dating.Role.PUBLISHED
                ? ReadersDay.among(ranked, ranked(candidates, Dating.Role.MODIFIED))
                : ranked.get(0);
        return best.asStated(conflict(best, ranked));
    }

    private static List<Candidate> ranked(List<Candidate> candidates, Dating.Role role) {
        return candidates.stream()
                .filter(candidate -> candidate.role() == role)
                .sorted(Comparator.comparing(Candidate::source))
                .toList();
    }

    private static String conflict(Candidate best, List<Candidate> ranked) {
        return ranked.stream()
                .filter(other -> !other.isSameDayAs(best))
                .findFirst()
                .map(other -> "; but " + other.name() + " says " + other.date().date())
                .orElse("");
    }
}
