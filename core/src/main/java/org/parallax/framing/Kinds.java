package org.parallax.framing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parallax.language.ListFile;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.WordSets;

/** What sorts of things common nouns name, by their first senses. Immutable; threads may share it. */
final class Kinds {

    /** A sort of things. */
    enum Kind {
        PERSON,
        ANIMAL,
        GROUP,
        PLACE,
        ARTIFACT,
        WORK
    }

    private static final Map<NameType, Set<Kind>> DESCRIBES = new EnumMap<>(Map.of(
            NameType.PERSON, EnumSet.of(Kind.PERSON, Kind.ANIMAL, Kind.GROUP),
            NameType.ORGANIZATION, EnumSet.of(Kind.GROUP, Kind.WORK, Kind.ARTIFACT, Kind.PLACE),
            NameType.PLACE, EnumSet.of(Kind.PLACE, Kind.GROUP, Kind.ARTIFACT)));

    /** What can be pointed at. */
    private static final Set<Kind> SEEN = EnumSet.of(Kind.PERSON, Kind.ANIMAL, Kind.PLACE, Kind.ARTIFACT);

    private static final Set<String> ANYTHING = WordSets.of(Kinds.class, "describes anybody");

    private static final Map<String, Set<Kind>> KINDS = read();

    private Kinds() {}

    private static Map<String, Set<Kind>> read() {
        Map<String, Set<Kind>> kinds = new HashMap<>();
        ListFile.cells(Kinds.class, "kinds.tsv")
                .forEach(cells -> ListFile.words(cells.get(1)).stream()
                        .flatMap(noun -> Forms.ofNoun(noun).stream())
                        .forEach(form -> kinds.computeIfAbsent(form, unseen -> EnumSet.noneOf(Kind.class))
                                .add(Kind.valueOf(cells.get(0).toUpperCase(Locale.ROOT)))));
        return kinds;
    }

    static boolean is(String noun, Kind kind) {
        return of(noun).contains(kind);
    }

    /** Whether two nouns can name one being, thing or place. */
    static boolean areOfOne(String noun, String other) {
        Set<Kind> both = EnumSet.copyOf(SEEN);
        both.retainAll(of(noun));
        both.retainAll(of(other));
        return !both.isEmpty();
    }

    private static Set<Kind> of(String noun) {
        String last = noun.substring(noun.lastIndexOf('-') + 1);
        return KINDS.getOrDefault(noun, KINDS.getOrDefault(last, Set.of()));
    }

    /** Whether a noun can say what one is that bears a name of a type. */
    static boolean canDescribe(String noun, NameType type) {
        return ANYTHING.contains(noun) || !Collections.disjoint(of(noun), DESCRIBES.getOrDefault(type, Set.of()));
    }
}
