package org.parallax.framing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.article.Evidence;

/** What each article tells of one that it describes. Threads may share it. */
final class ToldByArticle {

    private final Map<String, Set<String>> told = new TreeMap<>();

    private ToldByArticle() {}

    static ToldByArticle of(List<Description> all) {
        ToldByArticle articles = new ToldByArticle();
        all.forEach(one -> articles.told
                .computeIfAbsent(one.article(), unseen -> new HashSet<>())
                .addAll(one.telling()));
        return articles;
    }

    /** Whether each of two tells what the other's article does not. */
    boolean differ(Description one, Description other) {
        return !one.article().equals(other.article()) && isNew(one, other.article()) && isNew(other, one.article());
    }

    private boolean isNew(Description one, String article) {
        return !told.getOrDefault(article, Set.of()).containsAll(one.telling());
    }

    /** The words of those that differ from one. */
    List<Evidence> others(Description one, List<Description> all) {
        return all.stream()
                .filter(other -> differ(one, other))
                .map(Description::evidence)
                .toList();
    }
}
