package org.parallax.disagreement;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.parallax.story.WordWeights;
import org.parallax.story.Words.Word;

/**
 * The telling words around a place of a line, by what they are compared by: a name of a known entity by that entity, all else by its stem.
 * Threads may share it.
 *
 * @param words each under what it is compared by
 * @param things what those that are no names are compared by
 */
record Context(Map<String, Word> words, Set<String> things) {

    /**
     * What two contexts share.
     *
     * @param words the words of the one that the other has too
     * @param things how many of them are no names
     * @param bits their weight
     * @param ofTheLess their weight by that of the lighter context
     */
    record Shared(List<Word> words, long things, double bits, double ofTheLess) {}

    /** The terms from one to another for which a test holds. */
    static Context of(Line line, int from, int to, IntPredicate test) {
        Map<String, Word> words = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        for (int i = Math.max(0, from); i <= Math.min(to, line.size() - 1); i++) {
            Term term = line.term(i);
            if (term.tells() && !term.timed() && test.test(i)) {
                String key = key(term);
                words.put(key, term.word().orElseThrow());
                if (term.named()) {
                    names.add(key);
                }
            }
        }
        Set<String> things = new HashSet<>(words.keySet());
        things.removeAll(names);
        return new Context(words, things);
    }

    private static String key(Term term) {
        return term.entity().filter(id -> term.named()).orElse(term.key());
    }

    /** How many words that are no names stand in both. */
    private long thingsSharedWith(Context other) {
        return things.size() <= other.things.size()
                ? things.stream().filter(other.things::contains).count()
                : other.thingsSharedWith(this);
    }

    Shared sharedWith(Context other, WordWeights weights) {
        return weighed(weights).sharedWith(other.weighed(weights));
    }

    /** The same, weighed once for all that it is compared with. */
    Weighed weighed(WordWeights weights) {
        return new Weighed(this, weights.of(List.copyOf(words.values())), weights);
    }

    /**
     * A context and the weight of all its words.
     *
     * @param bits that weight
     * @param weights by which it was found
     */
    record Weighed(Context context, double bits, WordWeights weights) {

        private static final int THINGS = 2;
        private static final double ALIKE = .4;

        Shared sharedWith(Weighed other) {
            List<Word> shared = context.words.entrySet().stream()
                    .filter(entry -> other.context.words.containsKey(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            double both = weights.of(shared);
            double less = Math.min(bits, other.bits);
            return new Shared(shared, thingsSharedWith(other), both, less == 0 ? 0 : both / less);
        }

        /** How many words that are no names both have: found without weighing them. */
        long thingsSharedWith(Weighed other) {
            return context.thingsSharedWith(other.context);
        }

        /** Whether so much of what stands around two deeds of one name is the same that they are one. */
        boolean isOfOneMatterWith(Weighed other) {
            return thingsSharedWith(other) >= THINGS && sharedWith(other).ofTheLess() >= ALIKE;
        }
    }
}
