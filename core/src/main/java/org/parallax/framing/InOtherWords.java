package org.parallax.framing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.parallax.article.Evidence;

/** What several articles tell of one matter, each in its words. Threads may share it. */
final class InOtherWords {

    /** One place where an article tells it. */
    interface Told {

        Evidence evidence();

        default String article() {
            return evidence().article();
        }
    }

    private InOtherWords() {}

    /**
     * Each word of each article, where it stands first beside others that differ from it.
     *
     * @param all in their order
     * @param word by which a place tells it
     * @param differ whether the second tells the same as the first in other words
     * @param shown makes a row of a place and those that differ from it
     */
    static <T extends Told> List<Found> firsts(
            List<T> all,
            Function<T, String> word,
            BiPredicate<T, T> differ,
            BiFunction<T, List<Evidence>, Found> shown) {
        Map<String, Found> firsts = new LinkedHashMap<>();
        for (T told : all) {
            List<Evidence> others = all.stream()
                    .filter(other -> differ.test(told, other))
                    .map(Told::evidence)
                    .toList();
            if (!others.isEmpty()) {
                firsts.putIfAbsent(told.article() + " " + word.apply(told), shown.apply(told, others));
            }
        }
        return List.copyOf(firsts.values());
    }
}
