package org.parallax.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.WordSets;

/**
 * "They met in Varnholm Brel's plan failed", as captions run together: a word that is a town's elsewhere in the text, behind "in", is no given name of a
 * Brel whom the text calls Ole. Keeps no state.
 */
final class ATownBeforeASurnameIsNoGivenName {

    private static final Set<String> BEFORE = WordSets.of(ATownBeforeASurnameIsNoGivenName.class, "before a town");

    private ATownBeforeASurnameIsNoGivenName() {}

    /** The names of a text, a town and a surname that were read as one as two, in order. */
    static List<Named> parted(NameText text, List<Named> names) {
        Set<String> towns = names.stream()
                .filter(name -> name.type() == NameType.PLACE && name.length() == 1)
                .map(name -> text.word(name.first()).text())
                .collect(Collectors.toSet());
        return names.stream()
                .flatMap(name -> holds(text, name, towns, names) ? two(text, name) : Stream.of(name))
                .toList();
    }

    private static boolean holds(NameText text, Named name, Set<String> towns, List<Named> names) {
        return name.type() == NameType.PERSON
                && name.length() == 2
                && towns.contains(text.word(name.first()).text())
                && text.has(name.first() - 1)
                && BEFORE.contains(text.word(name.first() - 1).text())
                && names.stream().anyMatch(other -> isAnotherBearer(text, other, name));
    }

    private static boolean isAnotherBearer(NameText text, Named other, Named name) {
        return other.type() == NameType.PERSON
                && other.length() > 1
                && text.word(other.last()).text().equals(text.word(name.last()).text())
                && !text.word(other.first())
                        .text()
                        .equals(text.word(name.first()).text());
    }

    private static Stream<Named> two(NameText text, Named name) {
        return Stream.of(
                Named.of(text, name.first(), name.first(), NameType.PLACE, true),
                Named.of(text, name.last(), name.last(), NameType.PERSON, true));
    }
}
