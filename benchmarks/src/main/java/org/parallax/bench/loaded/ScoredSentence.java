package org.parallax.bench.loaded;

import java.util.Set;
import org.parallax.bench.figure.Matches;

/**
 * A marked sentence with the words that the product finds loaded.
 *
 * @param found folded, each by itself
 */
record ScoredSentence(MarkedSentence marked, Set<String> found) {

    Matches words() {
        long right = found.stream().filter(marked.words()::contains).count();
        return new Matches(right, found.size(), marked.words().size());
    }

    /** Whether this is a sentence with a loaded word, held against whether people called it biased. */
    Matches biased() {
        return matches(!found.isEmpty(), marked.biased());
    }

    /** The same for sentences without. */
    Matches unbiased() {
        return matches(found.isEmpty(), !marked.biased());
    }

    private static Matches matches(boolean found, boolean gold) {
        return new Matches(found && gold ? 1 : 0, found ? 1 : 0, gold ? 1 : 0);
    }
}
