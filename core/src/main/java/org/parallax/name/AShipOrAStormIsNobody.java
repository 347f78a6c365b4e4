package org.parallax.name;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.WordSets;

/**
 * {@code Hurricane Maud}, {@code the HMS Ida Brel}: what bears a person's name is no person, and the storm is none where it is called {@code Maud} alone.
 * Threads may share it.
 */
final class AShipOrAStormIsNobody {

    private static final Set<String> STORMS = WordSets.of(AShipOrAStormIsNobody.class, "names storms");
    private static final Set<String> SHIPS = WordSets.of(AShipOrAStormIsNobody.class, "names ships");

    private AShipOrAStormIsNobody() {}

    /** Whether a name is a ship's or a storm's, by the word before it. */
    static boolean holds(NameText text, Named name) {
        return name.type() == NameType.PERSON
                && (isBehind(STORMS, text, name) || (isBehind(SHIPS, text, name) && isLoud(text, name)));
    }

    /** The storms among some names, as they are written. */
    static Set<String> storms(NameText text, Stream<Named> names) {
        return names.filter(name -> name.type() == NameType.PERSON && isBehind(STORMS, text, name))
                .map(name -> name.span().of(text.text()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** "HMS", as ships have it, and not a word. */
    private static boolean isLoud(NameText text, Named name) {
        return text.word(name.first() - 1).isAllCapitals();
    }

    private static boolean isBehind(Set<String> words, NameText text, Named name) {
        int before = name.first() - 1;
        return text.has(before)
                && text.gapAfter(before).equals(" ")
                && text.word(before).isCapitalized()
                && words.contains(text.word(before).text().toLowerCase(Locale.ROOT));
    }
}
