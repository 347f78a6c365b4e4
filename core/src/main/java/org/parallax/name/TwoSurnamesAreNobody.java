package org.parallax.name;

import java.util.Collection;
import java.util.List;
import org.parallax.name.Titles.Gender;

/**
 * "The Vell-Brook ticket", "Vell Brook talks collapse": where others are called Tomas Vell and Ada Brook, two surnames side by side are the name of
 * nobody, and nobody is called Brook for it. Keeps no state.
 */
public final class TwoSurnamesAreNobody {

    private TwoSurnamesAreNobody() {}

    /** Whether a person's name is that of two others, who are among some. */
    public static boolean holds(NameParts name, Collection<NameParts> persons) {
        return canBe(name)
                && isSurname(name.core().get(0), name, persons)
                && isSurname(name.core().get(1), name, persons);
    }

    /** Whether it is, in a headline, where the first of them stands elsewhere under a surname alone. */
    static boolean holdsInAHeadline(NameParts name, Collection<NameParts> persons) {
        String first = canBe(name) ? name.core().get(0) : "";
        return canBe(name)
                && persons.stream().anyMatch(other -> other.core().equals(List.of(first)))
                && isSurname(name.core().get(1), name, persons);
    }

    private static boolean canBe(NameParts name) {
        return name.core().size() == 2 && GivenNames.genderOf(name.core().get(0)) == Gender.UNKNOWN;
    }

    private static boolean isSurname(String word, NameParts name, Collection<NameParts> persons) {
        return persons.stream()
                .anyMatch(other -> other.isFull()
                        && !other.core().equals(name.core())
                        && !other.core().get(0).equals(name.core().get(0))
                        && other.surname().equals(word));
    }
}
