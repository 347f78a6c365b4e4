package org.parallax.intake.body;

import java.util.List;
import java.util.Optional;
import org.parallax.intake.layout.Box;

/** Another part of the page is marked up as an article and is about as long. */
final class AnotherArticleStandsBesideIt implements Doubt {

    private static final int FEWEST = 300;
    private static final int ABOUT_AS_LONG = 60;

    @Override
    public Optional<String> about(List<Passage> article, Box main, Prose prose) {
        long others = prose.boxesBeside(main)
                .filter(box -> box.tag().equals("article"))
                .filter(box -> prose.of(box) >= FEWEST && prose.hasShare(box, ABOUT_AS_LONG, main))
                .count();
        return others > 0
                ? Optional.of("the page holds more than one article; the one with the page's headline was read")
                : Optional.empty();
    }
}
