package org.parallax.entity;

import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.NameParts;

/** The words that number an organization or place among others of its kind, in digits or Roman; a person's "I." is an initial. Threads may share it. */
final class NameNumbers {

    private static final Set<String> ROMAN =
            Set.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    private NameNumbers() {}

    static Set<String> of(NameParts name) {
        return name.type() == NameType.PERSON
                ? Set.of()
                : name.core().stream()
                        .filter(word -> ROMAN.contains(word) || word.chars().anyMatch(Character::isDigit))
                        .collect(Collectors.toSet());
    }
}
