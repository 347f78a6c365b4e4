package org.parallax.intake.body;

import java.util.List;
import java.util.Optional;
import org.parallax.intake.layout.Box;

/** Many headings that are links, and little text below each: a front page, a search, an archive. */
final class AnIndexIsHeadingsThatAreLinks implements Doubt {

    private static final int FEWEST = 5;
    private static final int NEARLY_ALL = 80;
    private static final int MOST_TEXTS = 2;

    @Override
    public Optional<String> about(List<Passage> article, Box main, Prose prose) {
        long headings = article.stream()
                .filter(passage -> passage.isHeading() && passage.isLinked(NEARLY_ALL))
                .count();
        long texts = article.stream().filter(passage -> passage.prose() > 0).count();
        return headings >= FEWEST && texts <= MOST_TEXTS * headings
                ? Optional.of("it looks like an index (" + headings
                        + " headings lead elsewhere): if it is one, save the articles' own pages")
                : Optional.empty();
    }
}
