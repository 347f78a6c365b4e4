package org.parallax.origin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.language.Words;
import org.parallax.origin.Echo.Kind;

/** Two articles that share one sentence and nothing else may both have it from elsewhere: the earlier day does not tell who had it from whom. */
final class OneSentenceAloneIsNoCopy {

    /** Two writers come to no longer sentence word for word, nor to one so long in other words. */
    private static final Map<Kind, Integer> WORDS = Map.of(Kind.SAME, 15, Kind.REWORDED, 40);

    private record Couple(String a, String b) {

        static Couple of(SharedPassage passage) {
            return new Couple(passage.a().article(), passage.b().article());
        }
    }

    private final Map<Couple, Integer> passages = new HashMap<>();

    private OneSentenceAloneIsNoCopy() {}

    static OneSentenceAloneIsNoCopy among(List<SharedPassage> found) {
        OneSentenceAloneIsNoCopy counted = new OneSentenceAloneIsNoCopy();
        found.forEach(passage -> counted.passages.merge(Couple.of(passage), 1, Integer::sum));
        return counted;
    }

    /** Whether a passage is short, and all that its articles share. */
    boolean test(SharedPassage passage) {
        return passages.getOrDefault(Couple.of(passage), 0) == 1
                && Words.lower(passage.a().words()).size() < WORDS.getOrDefault(passage.kind(), Integer.MAX_VALUE);
    }
}
