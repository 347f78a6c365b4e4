package org.parallax.report.again;

import org.parallax.selector.Anchoring;
import org.parallax.selector.Anchoring.Found;
import org.parallax.selector.Anchoring.Lost;
import org.parallax.selector.Anchoring.Moved;

/**
 * How passages came out, of one page or of all.
 *
 * @param found how many stand as they stood
 * @param moved how many stand elsewhere, or beside other words
 * @param lost how many do not stand, or are not to be told from others
 */
public record SumAgain(long found, long moved, long lost) {

    public static final SumAgain NONE = new SumAgain(0, 0, 0);

    static SumAgain of(PageAgain page) {
        return new SumAgain(count(page, Found.class), count(page, Moved.class), count(page, Lost.class));
    }

    private static long count(PageAgain page, Class<? extends Anchoring> outcome) {
        return page.held().stream()
                .filter(each -> outcome.isInstance(each.anchoring()))
                .count();
    }

    public SumAgain plus(SumAgain other) {
        return new SumAgain(found + other.found, moved + other.moved, lost + other.lost);
    }

    /** In words. */
    public String words() {
        return "found " + found + ", moved " + moved + ", lost " + lost;
    }
}
