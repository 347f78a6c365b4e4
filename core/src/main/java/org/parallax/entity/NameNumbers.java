package org.parallax.entity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.NameParts;

/**
 * The words that number an organization or place among others of its kind, in digits or Roman; of a person the last word alone, "Ole VI", since "I." before others is an
 * initial. Threads may share it.
 */
final class NameNumbers {

    private static final Set<String> ROMAN =
            Set.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    private NameNumbers() {}

    static Set<String> of(NameParts name) {
        Stream<String> words = name.type() == NameType.PERSON
                ? Stream.of(name.surname()).filter(ROMAN::contains)
                : name.core().stream()
                        .filter(word -> ROMAN.contains(word) || word.chars().anyMatch(Character::isDigit));
        return words.collect(Collectors.toSet());
    }
}
