package org.parallax.entity;

import org.parallax.name.NameParts;
import org.parallax.name.Sound;

/** A coarse key of a person's full name: what the given name and the surname sound like. */
final class PersonKey {

    private PersonKey() {}

    static String of(NameParts name) {
        return Sound.skeleton(name.core().get(0)) + " " + Sound.skeleton(name.surname());
    }
}
