package org.parallax.disagreement.number;

import org.parallax.disagreement.line.Line;

/** What stands behind a number or behind what it counts and opens it: "40 or more boats", "40 boats or more", "40+ boats". Threads may share it. */
final class OrMore {

    private OrMore() {}

    /** The term after what opens a number that ends before a term; that term where nothing does. */
    static int behind(Line line, int end) {
        boolean plus = line.term(end).is("+") && line.isBesideTheLast(end);
        return plus ? end + 1 : isAt(line, end) ? end + 2 : end;
    }

    private static boolean isAt(Line line, int at) {
        return line.term(at).is("or") && line.term(at + 1).is("more", "so", "fewer", "less");
    }

    /** The words of what opens a number, " or more"; "" for none. */
    static String words(Line line, int number, int from, int last) {
        int at = last + 1;
        String behind = isAt(line, at) ? " or " + line.term(at + 1).lower() : "";
        String between = from > number + 1 && isAt(line, from - 2)
                ? " or " + line.term(from - 1).lower()
                : "";
        boolean plus = from > number && line.term(from - 1).is("+");
        boolean joined = line.term(number).lower().endsWith("-plus");
        return plus || joined ? " or more" : between + behind;
    }
}
