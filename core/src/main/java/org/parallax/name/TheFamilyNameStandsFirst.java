package org.parallax.name;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.language.WordSets;

/**
 * {@code Kim Ha-rin}, {@code Zhao Minrui}: of Korea, China and Vietnam, where the first word is a family name of theirs that is no given name elsewhere, or what follows is
 * two syllables with a hyphen. Threads may share it.
 */
public final class TheFamilyNameStandsFirst {

    private static final Set<String> FAMILIES =
            WordSets.of(TheFamilyNameStandsFirst.class, "family names that stand first");

    /** These need the hyphen: "Kim Ha-rin", not "Kim Harrowby". */
    private static final Set<String> DOUBTFUL =
            WordSets.of(TheFamilyNameStandsFirst.class, "family names that are given names elsewhere");

    private static final Pattern SYLLABLES = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+-\\p{L}\\p{Ll}+");

    private TheFamilyNameStandsFirst() {}

    /** The family name of a person, folded, where it stands first; empty where it stands last or nobody can say. */
    public static Optional<String> of(NameParts name) {
        if (!name.isFull() || name.core().size() > 3) {
            return Optional.empty();
        }
        String first = name.core().get(0);
        boolean known = FAMILIES.contains(first) && !FAMILIES.contains(name.surname());
        boolean doubtful = DOUBTFUL.contains(first) || GivenNames.contains(first);
        return known && (!doubtful || SYLLABLES.matcher(name.name()).matches()) ? Optional.of(first) : Optional.empty();
    }
}
