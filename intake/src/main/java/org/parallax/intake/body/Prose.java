package org.parallax.intake.body;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.intake.layout.Box;
import org.parallax.intake.layout.Layout;

/** How much running text that may be the article each box of a page holds, in characters. */
final class Prose {

    private static final int NONE = -1;

    private final Layout page;

    /** How much begins before each piece. */
    private final int[] before;

    /** Which of the passages is the last that begins before each piece. */
    private final int[] last;

    private final List<Passage> passages;

    Prose(Layout page, List<Passage> passages) {
        this.page = page;
        this.passages = passages;
        this.before = new int[page.pieces().size() + 1];
        this.last = new int[before.length];
        Arrays.fill(last, NONE);
        for (int i = 0; i < passages.size(); i++) {
            int next = passages.get(i).paragraph().from() + 1;
            before[next] = passages.get(i).prose();
            last[next] = i;
        }
        for (int i = 1; i < before.length; i++) {
            before[i] += before[i - 1];
            last[i] = last[i] == NONE ? last[i - 1] : last[i];
        }
    }

    /** Of the paragraphs that lie in it as a whole: bold words at the beginning of one do not hold it. */
    int of(Box box) {
        return before[box.to()] - before[box.from()] - cutOff(box);
    }

    private int cutOff(Box box) {
        if (last[box.to()] == NONE) {
            return 0;
        }
        Passage end = passages.get(last[box.to()]);
        boolean isCut = end.paragraph().from() >= box.from() && end.paragraph().to() > box.to();
        return isCut ? end.prose() : 0;
    }

    /** The boxes within a box, and itself, the outermost first. */
    Stream<Box> boxesIn(Box scope) {
        return page.boxes().stream().filter(box -> box.isIn(scope));
    }

    /** The boxes that neither hold a box nor stand in it. */
    Stream<Box> boxesBeside(Box other) {
        return page.boxes().stream().filter(box -> box.to() <= other.from() || box.from() >= other.to());
    }

    /** Whether a box holds at least so much of another's running text, in percent. */
    boolean hasShare(Box box, int percent, Box other) {
        return of(box) * 100L >= (long) of(other) * percent;
    }

    /** The smallest box that holds so much of the scope's running text, in percent. */
    Box smallestWith(int percent, Box scope) {
        return boxesIn(scope)
                .filter(box -> hasShare(box, percent, scope))
                .reduce((outer, inner) -> inner)
                .orElse(scope);
    }
}
