package org.parallax.intake.body;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.intake.layout.Box;
import org.parallax.intake.layout.Layout;

/** How much running text that may be the article each box of a page holds, in characters. */
final class Prose {

    private final Layout page;
    private final int[] before;

    Prose(Layout page, List<Passage> passages) {
        this.page = page;
        this.before = new int[page.pieces().size() + 1];
        for (Passage passage : passages) {
            before[passage.paragraph().from() + 1] += passage.prose();
        }
        for (int i = 1; i < before.length; i++) {
            before[i] += before[i - 1];
        }
    }

    int of(Box box) {
        return before[box.to()] - before[box.from()];
    }

    /** The boxes within a box, and itself, the outermost first. */
    Stream<Box> boxesIn(Box scope) {
        return page.boxes().stream().filter(box -> box.isIn(scope));
    }

    /** The smallest box that holds so much of the scope's running text, in percent. */
    Box smallestWith(int percent, Box scope) {
        long enough = (long) of(scope) * percent;
        return boxesIn(scope)
                .filter(box -> of(box) * 100L >= enough)
                .reduce((outer, inner) -> inner)
                .orElse(scope);
    }
}
