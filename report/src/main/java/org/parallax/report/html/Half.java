package org.parallax.report.html;

/** Half of a month, as wide as a phone shows. Both are drawn equally wide. */
enum Half {
    FIRST(1, 16),
    SECOND(17, 31);

    /** In the longer half. */
    static final int DAYS = 16;

    private final int first;
    private final int last;

    Half(int first, int last) {
        this.first = first;
        this.last = last;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** Whether some days of the month, from one up to another, lie in it in part at least. */
    boolean meets(int from, int until) {
        return from <= last && until >= first;
    }

    /** The left edge of a day; beyond the drawing's where the day lies in the other half. */
    int x(int day, int width) {
        return (day - first) * width;
    }
}
