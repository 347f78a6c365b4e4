package org.parallax.bench.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.parallax.article.TextSpan;

/** Where the product was wrong: article and offsets only, so that the list may be kept where the corpus may not. */
final class ErrorList {

    private final List<String> lines = new ArrayList<>();

    ErrorList() {
        lines.add(String.join("\t", "article", "error", "source", "cue", "content"));
    }

    void add(String article, List<Attributed> gold, List<Attributed> found, ArticleScore score) {
        add(article, "missed", gold, score::isFound);
        add(article, "wrong", found, score::isRight);
    }

    private void add(String article, String error, List<Attributed> attributions, IntPredicate right) {
        for (int i = 0; i < attributions.size(); i++) {
            if (!right.test(i)) {
                Attributed a = attributions.get(i);
                lines.add(String.join("\t", article, error, places(a.source()), places(a.cue()), places(a.content())));
            }
        }
    }

    private static String places(List<TextSpan> spans) {
        return spans.stream().map(s -> s.start() + "-" + s.end()).collect(Collectors.joining(";"));
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
