package org.parallax.framing;

import java.util.HashSet;
import java.util.Set;
import org.parallax.story.PerArticleWith;

/**
 * What an article tells of where it says what it is about. Two articles that begin with much the same tell of one happening: what the one calls "the
 * disaster" is there the other's "crash". Threads may share it.
 */
final class Beginning {

    /**
     * Beginnings that share so many things tell of one happening. Laid over what readers marked and judged: words that nothing else bound were of two things
     * below this and marked nowhere; from five on half of them were marked.
     */
    private static final int ONE = 5;

    /** For words that stand nowhere near each other. */
    private static final int SURELY_ONE = 7;

    private static final PerArticleWith<Voice, Set<String>> TOLD =
            PerArticleWith.by((article, voice) -> Set.copyOf(told(voice)));

    private Beginning() {}

    private static Set<String> told(Voice voice) {
        Set<String> told = new HashSet<>();
        voice.lines().stream()
                .filter(line -> line.isHeadline() || line.isInLead())
                .forEach(line -> told.addAll(Keys.in(line)));
        return told;
    }

    static boolean areOfOne(Voice one, Voice other) {
        return areOfOne(one, other, ONE);
    }

    static boolean areSurelyOfOne(Voice one, Voice other) {
        return areOfOne(one, other, SURELY_ONE);
    }

    /** Half of what a short one tells is much, too. */
    private static boolean areOfOne(Voice one, Voice other, int least) {
        int shared = Keys.shared(one.read(TOLD), other.read(TOLD));
        int all = Math.min(one.read(TOLD).size(), other.read(TOLD).size());
        return shared >= least || 2 * shared >= all;
    }
}
