package org.parallax.disagreement.line;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.parallax.disagreement.line.Weighed.Shared;
import org.parallax.story.WordWeights;
import org.parallax.story.Words.Word;

/**
 * The telling words around a place of a line, by what they are compared by: a name of a known entity by that entity, all else by its stem.
 * Threads may share it.
 *
 * @param keys what each word is compared by, all different
 * @param words the words, in the same order
 * @param things what those that are no names are compared by
 */
public record Context(Keys keys, List<Word> words, Keys things) {

    /** The terms from one to another for which a test holds. */
    public static Context of(Line line, int from, int to, IntPredicate test) {
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
        List<String> things =
                words.keySet().stream().filter(key -> !names.contains(key)).toList();
        return new Context(Keys.of(words.keySet()), List.copyOf(words.values()), Keys.of(things));
    }

    private static String key(Term term) {
        return term.entity().filter(id -> term.named()).orElse(term.key());
    }

    /** What two contexts share, weighed for this once. */
    public Shared sharedWith(Context other, WordWeights weights) {
        return weighed(weights).sharedWith(other.weighed(weights));
    }

    /** The same, weighed once for all that it is compared with. */
    public Weighed weighed(WordWeights weights) {
        return Weighed.of(this, weights);
    }
}
