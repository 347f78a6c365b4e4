package org.parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.article.Evidence;

/**
 * In one article the heron fell into its cage, in another it fell into its pen: nouns for things of one kind that have the same part in the same deed,
 * in first sentences that tell of the same.
 */
final class OneDeedHasTwoNouns implements Rule {

    private static final String WHY = "outlets have one part in a deed under other words";

    /** Sentences that tell of fewer same things may tell of two deeds. */
    private static final int ALIKE = 2;

    @Override
    public List<Found> in(Voices story) {
        Map<String, List<Part>> byDeed = new TreeMap<>();
        for (Voice voice : story.all().values()) {
            for (Part part : Part.in(voice)) {
                byDeed.computeIfAbsent(part.deed(), unseen -> new ArrayList<>()).add(part);
            }
        }
        return byDeed.values().stream().flatMap(parts -> found(parts).stream()).toList();
    }

    private static List<Found> found(List<Part> parts) {
        Map<String, Set<String>> nouns = parts.stream()
                .collect(Collectors.groupingBy(Part::article, Collectors.mapping(Part::noun, Collectors.toSet())));
        return InOtherWords.firsts(
                parts,
                Part::noun,
                (part, other) -> areOne(part, other) && differ(part, other, nouns),
                (part, others) -> found(part, parts.get(0), others));
    }

    private static boolean areOne(Part one, Part other) {
        return !one.article().equals(other.article())
                && !one.noun().equals(other.noun())
                && Kinds.areOfOne(one.word(), other.word())
                && one.shared(other) >= ALIKE;
    }

    /** Whether neither article has the other's noun there too. */
    private static boolean differ(Part one, Part other, Map<String, Set<String>> nouns) {
        return !nouns.getOrDefault(one.article(), Set.of()).contains(other.noun())
                && !nouns.getOrDefault(other.article(), Set.of()).contains(one.noun());
    }

    private static Found found(Part part, Part first, List<Evidence> others) {
        String matter = "part " + first.article() + first.evidence().span() + part.deed();
        return new Found(part.evidence(), matter, first.evidence().words(), others, false, false, WHY);
    }
}
