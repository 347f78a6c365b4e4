package org.parallax.framing;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** By what two phrases or deeds are two, although one word fits both: the names or the year that they are told with. Threads may share it. */
final class Apart {

    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");

    private Apart() {}

    /** "The Sula attack" and "the Orm attack". */
    static boolean byName(Set<String> one, Set<String> other) {
        Set<String> names = names(one);
        Set<String> others = names(other);
        return !names.isEmpty() && !others.isEmpty() && Keys.shared(names, others) == 0;
    }

    /** "The 1907 flood" and "the flood". */
    static boolean byYear(Set<String> one, Set<String> other) {
        return !years(one).equals(years(other));
    }

    private static Set<String> names(Set<String> keys) {
        return keys.stream().filter(Keys::isEntity).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> years(Set<String> keys) {
        return keys.stream().filter(key -> YEAR.matcher(key).matches()).collect(Collectors.toUnmodifiableSet());
    }
}
