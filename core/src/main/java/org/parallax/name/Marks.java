package org.parallax.name;

/** Tells the marks that are written over, under and around letters. Threads may share it. */
final class Marks {

    private Marks() {}

    /** Whether a code point is a mark, of whichever width (Unicode M). */
    static boolean isMark(int c) {
        return c > 0x7F && isMarkType(Character.getType(c));
    }

    private static boolean isMarkType(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
