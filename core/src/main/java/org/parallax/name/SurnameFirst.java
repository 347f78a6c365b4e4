package org.parallax.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A comma after the first part of a person's name says that it is the surname: "Vell, Tomas". Threads may share it. */
final class SurnameFirst {

    private static final Pattern COMMA = Pattern.compile("([^,]{2,60}), ([^,]{1,60})");

    private SurnameFirst() {}

    /** The name with the surname last; as it is where no comma or only a generation follows ("Tomas Vell, Jr."). */
    static String turned(String name) {
        Matcher comma = COMMA.matcher(name);
        return name.indexOf(',') >= 0 && comma.matches() && !NameParts.isGeneration(Spelling.fold(comma.group(2)))
                ? comma.group(2) + " " + comma.group(1)
                : name;
    }
}
