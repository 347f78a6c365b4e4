package org.parallax.framing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.article.Evidence;

/**
 * One article writes of the clumsy rescue of the heron, another of its daring rescue, a third of its rescue alone: beside a noun that is said of the
 * same, an article has a quality that another has not.
 */
final class OneThingHasTwoQualities implements Rule {

    private static final String WHY = "outlets see one thing otherwise, here as: ";

    /** A thing of which nothing is said beside it may be another where the sentences tell of fewer same things. */
    private static final int ALIKE = 2;

    /** Of a noun that more than so many places of a story have, most places are of other things. */
    private static final int CROWD = 400;

    @Override
    public List<Found> in(Voices story) {
        return Thing.byNoun(story).values().stream()
                .filter(things -> things.size() <= CROWD)
                .flatMap(things -> found(things).stream())
                .toList();
    }

    private static List<Found> found(List<Thing> things) {
        Map<String, Set<String>> told = things.stream()
                .collect(Collectors.groupingBy(
                        Thing::article, Collectors.flatMapping(thing -> thing.beside().stream(), Collectors.toSet())));
        return InOtherWords.firsts(
                things,
                thing -> String.join(" ", thing.qualities()),
                (thing, other) ->
                        isTelling(thing, told.getOrDefault(other.article(), Set.of())) && areOne(thing, other),
                (thing, others) -> found(thing, things.get(0), others));
    }

    /** Whether a thing has qualities that an article, which has words beside its noun, does not tell of it; every article tells its own. */
    private static boolean isTelling(Thing thing, Set<String> told) {
        return !thing.qualities().isEmpty() && !told.containsAll(thing.qualities());
    }

    /** "The keepers' solid lead" and "the divers' narrow lead" are two; so are those of two by name, and "diver Ada Lund" and "the bold diver Jon Orm". */
    private static boolean areOne(Thing one, Thing other) {
        boolean bare = one.keys().isEmpty() || other.keys().isEmpty();
        boolean apart = Apart.byName(one.keys(), other.keys()) || describeTwo(one, other);
        return bare ? tellOfOne(one, other) : !apart && Keys.shared(one.keys(), other.keys()) > 0;
    }

    private static boolean describeTwo(Thing one, Thing other) {
        return !one.bearer().isEmpty()
                && !other.bearer().isEmpty()
                && !one.bearer().equals(other.bearer());
    }

    /** In two articles of one happening, sentences that tell of the same; that they name the same two people, as most of their sentences do, is not enough. */
    private static boolean tellOfOne(Thing one, Thing other) {
        return Keys.shared(one.told(), other.told()) >= ALIKE
                && one.told().stream()
                        .anyMatch(key -> !Keys.isEntity(key) && other.told().contains(key))
                && Beginning.areOfOne(one.voice(), other.voice());
    }

    /** What an article calls it first. */
    private static List<Evidence> firstOfEach(List<Evidence> others) {
        Map<String, Evidence> firsts = new LinkedHashMap<>();
        others.forEach(other -> firsts.putIfAbsent(other.article(), other));
        return List.copyOf(firsts.values());
    }

    private static Found found(Thing thing, Thing first, List<Evidence> others) {
        String matter = "quality " + first.article() + first.evidence().span();
        return new Found(
                thing.evidence(),
                matter,
                thing.word(),
                firstOfEach(others),
                false,
                false,
                WHY + String.join(" ", thing.qualities()));
    }
}
