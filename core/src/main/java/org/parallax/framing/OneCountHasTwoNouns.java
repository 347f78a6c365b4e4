package org.parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.article.Evidence;

/** One article counts 143 islanders, another, in a sentence of the same, 143 taxpayers. */
final class OneCountHasTwoNouns implements Rule {

    private static final String WHY = "outlets count the same people under other words";

    /** These say no more than that they are counted: another noun stands beside them, they beside none. As stems. */
    private static final Set<String> PLAIN = Set.of("peopl", "person");

    /** Sentences that tell of fewer same things may count others. */
    private static final int ALIKE = 2;

    /** Of a small number, as of two, a story counts many. */
    private static final int ALIKE_OF_FEW = 3;

    @Override
    public List<Found> in(Voices story) {
        Map<String, List<Count>> byNumber = new TreeMap<>();
        story.all()
                .values()
                .forEach(voice -> Count.in(voice)
                        .forEach(count -> byNumber.computeIfAbsent(count.number(), unseen -> new ArrayList<>())
                                .add(count)));
        return byNumber.values().stream()
                .flatMap(counts -> Joined.of(counts, OneCountHasTwoNouns::areOne).stream())
                .flatMap(count -> found(count).stream())
                .toList();
    }

    private static boolean areOne(Count one, Count other) {
        return !one.article().equals(other.article())
                && (one.isSmall()
                        ? one.shared(other) >= ALIKE_OF_FEW && one.sharesMuch(other)
                        : one.shared(other) >= ALIKE);
    }

    private static boolean contrasts(Count one, Count other) {
        return !PLAIN.contains(one.noun()) && areOne(one, other) && !one.noun().equals(other.noun());
    }

    /** What each article calls them by one noun is shown where it does so first. */
    private static List<Found> found(List<Count> counts) {
        return InOtherWords.firsts(
                counts,
                Count::noun,
                OneCountHasTwoNouns::contrasts,
                (count, others) -> found(count, counts.get(0), others));
    }

    private static Found found(Count count, Count first, List<Evidence> others) {
        String matter = "count " + first.article() + first.evidence().span();
        return new Found(count.evidence(), matter, first.evidence().words(), others, false, false, WHY);
    }
}
