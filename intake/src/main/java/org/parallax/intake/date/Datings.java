package org.parallax.intake.date;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.article.ArticleDate;
import org.parallax.article.Dating;
import org.parallax.time.PartialDate;

/** Chooses among what a page says of its dates: the most trusted wins, the first among equals; whoever disagrees is named. */
public final class Datings {

    /** A page with more dates than this is a list of them. */
    private static final int MOST = 100;

    private static final int MOST_CONFLICTS = 3;

    private Datings() {}

    /**
     * The dates that candidates come to; unknown where there is none. A file's own time is never among them.
     *
     * @param doubtful days on which the page says that it came out and which nobody can tell: heard where it tells no other
     * @param ages how old the page says that it is: that is kept, and tells no day
     */
    public static Dating of(List<Candidate> candidates, List<DoubtfulDay> doubtful, List<Age> ages) {
        ArticleDate captured = chosen(candidates, Dating.Role.CAPTURED);
        List<ArticleDate> vague = Stream.concat(
                        doubtful.stream()
                                .sorted(Comparator.comparing(day -> !day.isOneOfTwo()))
                                .map(DoubtfulDay::asStated),
                        ages.stream().map(age -> age.asStated(captured)))
                .distinct()
                .toList();
        ArticleDate published = chosen(candidates, Dating.Role.PUBLISHED);
        return new Dating(
                published.range().isKnown() || vague.isEmpty() ? published : vague.get(0),
                chosen(candidates, Dating.Role.MODIFIED),
                captured,
                claims(candidates, vague));
    }

    private static List<Dating.Claim> claims(List<Candidate> candidates, List<ArticleDate> vague) {
        return Stream.concat(
                        candidates.stream()
                                .sorted(Comparator.comparing(Candidate::source))
                                .map(candidate -> new Dating.Claim(candidate.role(), candidate.asStated(""))),
                        vague.stream().map(date -> new Dating.Claim(Dating.Role.PUBLISHED, date)))
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

    /** The first of each other day; what stands far from the headline is hardly of the page, and contradicts nobody. */
    private static String conflict(Candidate best, List<Candidate> ranked) {
        Map<PartialDate, String> others = new LinkedHashMap<>();
        ranked.stream()
                .filter(other -> !other.isSameDayAs(best) && !other.isFar() && !other.holds(best))
                .forEach(other -> others.putIfAbsent(other.date().date(), other.name()));
        return others.entrySet().stream()
                .limit(MOST_CONFLICTS)
                .map(other -> "; but " + other.getValue() + " says " + other.getKey())
                .collect(Collectors.joining());
    }
}
