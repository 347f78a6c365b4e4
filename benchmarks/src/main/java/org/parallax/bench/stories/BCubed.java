package org.parallax.bench.stories;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well one article's story was found, by B-cubed (Bagga and Baldwin 1998).
 *
 * @param precision of the articles put together with it, itself among them, the share that belong to its story
 * @param recall of the articles of its story, the share put together with it
 */
record BCubed(double precision, double recall) {

    /**
     * For each article, in order.
     *
     * @param placed the number of the story that each was put into, by file
     */
    static List<BCubed> of(List<StreamArticle> stream, Map<String, Integer> placed) {
        Map<Object, Set<String>> groups = new HashMap<>();
        stream.forEach(article -> {
            add(groups, number(placed, article), article);
            add(groups, article.story(), article);
        });
        return stream.stream()
                .map(article -> of(
                        groups.getOrDefault(number(placed, article), Set.of()),
                        groups.getOrDefault(article.story(), Set.of())))
                .toList();
    }

    /** Every article of a stream is placed. */
    private static int number(Map<String, Integer> placed, StreamArticle article) {
        return placed.getOrDefault(article.file(), -1);
    }

    private static void add(Map<Object, Set<String>> groups, Object group, StreamArticle article) {
        groups.computeIfAbsent(group, unseen -> new HashSet<>()).add(article.file());
    }

    private static BCubed of(Set<String> found, Set<String> right) {
        double both = (double) found.stream().filter(right::contains).count();
        return new BCubed(both / found.size(), both / right.size());
    }

    static double precision(Collection<BCubed> all) {
        return all.stream().mapToDouble(BCubed::precision).average().orElse(0);
    }

    static double recall(Collection<BCubed> all) {
        return all.stream().mapToDouble(BCubed::recall).average().orElse(0);
    }

    static double f1(Collection<BCubed> all) {
        double sum = precision(all) + recall(all);
        return sum == 0 ? 0 : 2 * precision(all) * recall(all) / sum;
    }
}
