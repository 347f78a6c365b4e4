package org.parallax.disagreement.rule;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.disagreement.line.Laid;
import org.parallax.story.PerArticleWith;

/** A rule of what one article sets side by side; each article is read by itself, and once. Threads may share it. */
public abstract class OneArticleHoldsBoth implements Rule {

    private final PerArticleWith<Laid, List<Contradiction>> found =
            PerArticleWith.by((article, laid) -> in(laid).toList());

    @Override
    public final List<Contradiction> among(Compared story) {
        return story.articles().stream()
                .flatMap(laid -> laid.read(found).stream())
                .toList();
    }

    /** Those of one article. */
    protected abstract Stream<Contradiction> in(Laid laid);
}
