package org.parallax.entity;

import java.util.Locale;
import org.parallax.name.EditDistance;
import org.parallax.name.Nicknames;
import org.parallax.name.Sound;

/**
 * A word of one name and its partner in another, folded. Threads may share it.
 *
 * @param a the one
 * @param b its partner
 * @param inPersons whether they stand in the names of persons, where one may be short for the other
 */
record WordPair(String a, String b, boolean inPersons) {

    boolean isInitial() {
        return a.length() != b.length() && Math.min(a.length(), b.length()) == 1;
    }

    boolean isNickname() {
        return inPersons && !a.equals(b) && Nicknames.areOne(a, b);
    }

    boolean beginsUnlike() {
        return a.charAt(0) != b.charAt(0);
    }

    int letters() {
        return Math.max(a.length(), b.length());
    }

    /** Letters to change; none where one is short for the other; "tz" and "c", "ou" and "u" are one. */
    int changes() {
        if (a.equals(b) || isShortForm()) {
            return 0;
        }
        int changes = EditDistance.of(a, b);
        return changes < 2 ? changes : Math.min(changes, EditDistance.of(Sound.respelt(a), Sound.respelt(b)));
    }

    /** Those of the changes that leave the consonants as they sound. */
    int respelt() {
        int changes = changes();
        return changes > 0 && soundChanges() == 0 ? changes : 0;
    }

    /** How far from one word, transliteration allowed for: 0 to 1. */
    double unlike() {
        return 1 - Resemblance.of(a, b);
    }

    int soundChanges() {
        return a.equals(b) || isShortForm() ? 0 : EditDistance.of(Sound.skeleton(a), Sound.skeleton(b));
    }

    int sounds() {
        return isShortForm()
                ? 0
                : Math.max(Sound.skeleton(a).length(), Sound.skeleton(b).length());
    }

    /** For people to read. */
    String told() {
        return a.equals(b)
                ? "same word " + a
                : String.format(Locale.ROOT, "%s like %s (%.2f)", a, b, Resemblance.of(a, b));
    }

    private boolean isShortForm() {
        return isInitial() || isNickname();
    }
}
