package org.parallax.bench.nested;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parallax.bench.attribution.Attributed;
import org.parallax.bench.attribution.MarkedArticle;
import org.parallax.bench.figure.Matches;
import org.parallax.bench.told.Marks;
import org.parallax.bench.told.ToldArticle;
import org.parallax.story.StoryStatement;

/** An article's marked pairs, each with what the product tells. */
record PairedArticle(List<Pair> pairs) {

    static PairedArticle of(MarkedArticle article, List<NestedMark> marks, ToldArticle told) throws IOException {
        Map<Integer, StoryStatement> outer = told.matched(article.attributions());
        Map<Integer, StoryStatement> inner =
                told.matched(marks.stream().map(NestedMark::inner).toList());
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            int at = Marks.withCueAt(marks.get(i).outerCue(), article).get(0);
            Attributed marked = article.attributions().get(at);
            Optional<StoryStatement> inside = Optional.ofNullable(inner.get(i));
            boolean together = inside.flatMap(StoryStatement::within)
                    .flatMap(told::statement)
                    .filter(reporter -> told.overlap(marked, reporter) >= ToldArticle.ENOUGH)
                    .isPresent();
            pairs.add(new Pair(
                    marks.get(i), Optional.ofNullable(outer.get(at)), inside, together, inside.flatMap(told::speaker)));
        }
        return new PairedArticle(pairs);
    }

    /** How many are so, of how many that are asked for. */
    Matches share(Predicate<Pair> asked, Predicate<Pair> so) {
        return Matches.share(pairs, asked, so);
    }

    /** A line for each pair: article, place of the outer cue, of the inner content, and what was found. */
    Stream<String> lines() {
        return pairs.stream()
                .map(pair -> String.join(
                        "\t",
                        pair.mark().article(),
                        Integer.toString(pair.mark().outerCue()),
                        Integer.toString(pair.mark().inner().content().get(0).start()),
                        pair.verdict()));
    }
}
