package org.parallax.disagreement;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
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
     * @param ofTheLess that by the weight of the lighter context
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

    /** The names among them. */
    Set<String> names() {
        Set<String> names = new HashSet<>(words.keySet());
        names.removeAll(things);
        return names;
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
        Map<String, Double> bits = new LinkedHashMap<>();
        words.forEach((key, word) -> bits.put(key, weights.of(word)));
        return new Weighed(this, bits, sum(bits.values().stream()));
    }

    private static double sum(Stream<Double> bits) {
        return bits.mapToDouble(Double::doubleValue).sum();
    }

    /**
     * A context and the weights of its words.
     *
     * @param bits the weight of each, in their order
     * @param all their weight together
     */
    record Weighed(Context context, Map<String, Double> bits, double all) {

        private static final int THINGS = 2;
        private static final double ALIKE = .4;

        Shared sharedWith(Weighed other) {
            List<Word> shared = context.words.entrySet().stream()
                    .filter(entry -> other.bits.containsKey(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            return new Shared(shared, thingsSharedWith(other), bitsSharedWith(other), ofTheLess(other));
        }

        private double bitsSharedWith(Weighed other) {
            return sum(bits.entrySet().stream()
                    .filter(entry -> other.bits.containsKey(entry.getKey()))
                    .map(Map.Entry::getValue));
        }

        /** How much of the lighter one's weight the words have that both share. */
        double ofTheLess(Weighed other) {
            double less = Math.min(all, other.all);
            return less == 0 ? 0 : bitsSharedWith(other) / less;
        }

        /** How many words that are no names both have: found without weighing them. */
        long thingsSharedWith(Weighed other) {
            return context.thingsSharedWith(other.context);
        }

        /** Whether so much of what stands around two deeds of one name is the same that they are one. */
        boolean isOfOneMatterWith(Weighed other) {
            return thingsSharedWith(other) >= THINGS && ofTheLess(other) >= ALIKE;
        }
    }
}
