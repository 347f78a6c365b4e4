package org.parallax.framing;

import java.util.List;
import java.util.Set;

/**
 * A word of a list.
 *
 * @param place what it must be in its sentence
 * @param group what it means, as the list says
 * @param view how it lets see what it names; "" where the list says nothing of it
 * @param rest words that must stand right behind it
 */
record ListedWord(Place place, String group, String view, List<String> rest) {

    /** The word of a list that commits to least. */
    static final String PLAIN = "the plain word";

    /** Views that tell a thing apart from what the plain word names, as "accident" does, and blame or praise nobody. */
    private static final Set<String> MILD = WordList.groups("tells apart without judging");

    boolean isPlain() {
        return view.equals(PLAIN);
    }

    static boolean judges(String view) {
        return !view.equals(PLAIN) && !MILD.contains(view);
    }

    /** Whether it stands in a line from {@code at} on. Several words one behind the other leave no doubt what they are. */
    boolean standsAt(Line line, int at) {
        for (int i = 0; i < rest.size(); i++) {
            if (!line.token(at + 1 + i).lower().equals(rest.get(i))) {
                return false;
            }
        }
        return !rest.isEmpty()
                || place.fits(line.token(at).part(), line.token(at + 1).part())
                || new HeadlineWord(line, at).fits(place);
    }
}
