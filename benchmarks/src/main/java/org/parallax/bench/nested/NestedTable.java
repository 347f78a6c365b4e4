package org.parallax.bench.nested;

import java.util.List;
import java.util.function.Predicate;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Sums;
import org.parallax.bench.figure.Table;

/** The figures of all marked pairs, in hundredths. */
final class NestedTable {

    private final Sums<PairedArticle> sums;

    private NestedTable(List<PairedArticle> articles) {
        this.sums = new Sums<>(articles);
    }

    static Table of(List<PairedArticle> articles, String model) {
        NestedTable table = new NestedTable(articles);
        String title = "nested: attributions inside others, model %s, %d articles";
        return new Table(
                title.formatted(model, articles.size()),
                List.of(
                        table.share("pairs found, one within the other", pair -> true, Pair::together),
                        table.share("outer found", pair -> true, Pair::isOuterFound),
                        table.share("inner found", pair -> true, Pair::isInnerFound),
                        table.share("inner speaker right, of those found", Pair::isInnerFound, Pair::isSpeakerRight),
                        table.share("inner speaker right, of all nameable", Pair::isNameable, Pair::isSpeakerRight)));
    }

    private Figure share(String name, Predicate<Pair> asked, Predicate<Pair> so) {
        return sums.share(name, article -> article.share(asked, so));
    }
}
