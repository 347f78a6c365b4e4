package org.parallax.origin;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parallax.language.Words;
import org.parallax.origin.Echo.Kind;

/** Two articles that share a sentence or two and nothing else may both have them from elsewhere: the earlier day does not tell who had them from whom. */
final class AFewSentencesAloneAreNoCopy {

    /** Two writers come to no longer sentence word for word, nor to one so long in other words. */
    private static final Map<Kind, Integer> WORDS = Map.of(Kind.SAME, 15, Kind.REWORDED, 40);

    /** As many passages, each of them short, are few. */
    private static final int FEW = 2;

    /** What two articles share, by their ids. */
    private final Map<List<String>, List<SharedPassage>> passages;

    private AFewSentencesAloneAreNoCopy(List<SharedPassage> found) {
        this.passages = found.stream().collect(Collectors.groupingBy(AFewSentencesAloneAreNoCopy::articles));
    }

    static AFewSentencesAloneAreNoCopy among(List<SharedPassage> found) {
        return new AFewSentencesAloneAreNoCopy(found);
    }

    private static List<String> articles(SharedPassage passage) {
        return List.of(passage.a().article(), passage.b().article());
    }

    /** Whether the articles of a passage share no more than few, all of them short. */
    boolean test(SharedPassage passage) {
        List<SharedPassage> all = passages.getOrDefault(articles(passage), List.of());
        return all.size() <= FEW && all.stream().allMatch(AFewSentencesAloneAreNoCopy::isShort);
    }

    private static boolean isShort(SharedPassage passage) {
        return Words.lower(passage.a().words()).size() < WORDS.getOrDefault(passage.kind(), Integer.MAX_VALUE);
    }
}
