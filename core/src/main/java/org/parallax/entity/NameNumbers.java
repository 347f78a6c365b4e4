package org.parallax.entity;

import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.name.NameParts;

/** The words of a name that number it among others of its kind, in digits or Roman. Threads may share it. */
final class NameNumbers {

    private static final Set<String> ROMAN =
            Set.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    private NameNumbers() {}

    static Set<String> of(NameParts name) {
        return name.core().stream()
                .filter(word -> ROMAN.contains(word) || word.chars().anyMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }
}
