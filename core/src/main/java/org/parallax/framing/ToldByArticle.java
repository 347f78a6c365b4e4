package org.parallax.framing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.article.Evidence;

/** What each article tells of one thing. Threads may share it. */
final class ToldByArticle {

    private final Map<String, Set<String>> told = new TreeMap<>();

    private ToldByArticle() {}

    static ToldByArticle of(List<? extends Telling> all) {
        ToldByArticle articles = new ToldByArticle();
        all.forEach(one -> articles.told
                .computeIfAbsent(one.article(), unseen -> new HashSet<>())
                .addAll(one.telling()));
        return articles;
    }

    /** Whether each of two tells what the other's article does not. */
    boolean differ(Telling one, Telling other) {
        return !one.article().equals(other.article()) && isNew(one, other.article()) && isNew(other, one.article());
    }

    private boolean isNew(Telling one, String article) {
        return !told.getOrDefault(article, Set.of()).containsAll(one.telling());
    }

    /** The words of those that differ from one. */
    List<Evidence> others(Telling one, List<? extends Telling> all) {
        return all.stream()
                .filter(other -> differ(one, other))
                .map(Telling::evidence)
                .toList();
    }
}
