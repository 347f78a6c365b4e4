package org.parallax.intake.furniture;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The parts of a pattern that "|" parts, groups and classes left whole. */
record Alternatives(String pattern) implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < pattern.length(); i = next(pattern, i)) {
            if (pattern.charAt(i) == '|') {
                parts.add(pattern.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(pattern.substring(start));
        return parts.iterator();
    }

    /** Where the group that opens here closes. */
    static int closing(String pattern, int open) {
        int i = open + 1;
        while (pattern.charAt(i) != ')') {
            i = next(pattern, i);
        }
        return i;
    }

    /** The index after a sign, an escape, a class or a group. */
    private static int next(String pattern, int i) {
        return switch (pattern.charAt(i)) {
            case '\\' -> i + 2;
            case '(' -> closing(pattern, i) + 1;
            case '[' -> afterClass(pattern, i);
            default -> i + 1;
        };
    }

    /** A bracket that is the class's first sign, or escaped, does not close it. */
    private static int afterClass(String pattern, int open) {
        int i = pattern.charAt(open + 1) == '^' ? open + 2 : open + 1;
        for (i = pattern.charAt(i) == ']' ? i + 1 : i; pattern.charAt(i) != ']'; ) {
            i += pattern.charAt(i) == '\\' ? 2 : 1;
        }
        return i + 1;
    }
}
