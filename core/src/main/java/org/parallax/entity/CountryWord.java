package org.parallax.entity;

import org.parallax.name.Countries;

/** A word that names a country, its people or its capital. Threads may share it. */
final class CountryWord {

    private CountryWord() {}

    /** Whether a folded word does. */
    static boolean is(String word) {
        String capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        return Countries.isDemonym(capital)
                || Countries.named(capital).isPresent()
                || Countries.ofCapital(capital).isPresent();
    }
}
