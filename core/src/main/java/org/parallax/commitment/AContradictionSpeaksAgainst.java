package org.parallax.commitment;

import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;

/** "The firm said that the work was done. The union contradicted it." */
final class AContradictionSpeaksAgainst {

    private static final Set<String> CONTRADICTS = Set.of(
            "contradicted",
            "contradicts",
            "denied",
            "denies",
            "disputed",
            "disputes",
            "rejected",
            "rejects",
            "refuted",
            "refutes");

    private AContradictionSpeaksAgainst() {}

    /** The next sentence, with the one after it, where it contradicts; it stands in no other article's words. */
    static Optional<TextSpan> after(Page page, Wording sentence) {
        int next = page.numberOf(sentence) + 1;
        if (next >= page.sentences().size() || !contradicts(page.sentences().get(next))) {
            return Optional.empty();
        }
        TextSpan own = page.sentences().get(next).span();
        TextSpan both = next + 1 < page.sentences().size()
                ? own.union(page.sentences().get(next + 1).span())
                : own;
        return Optional.of(both.length() <= Passages.LONGEST ? both : own);
    }

    private static boolean contradicts(Wording sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            if (CONTRADICTS.contains(sentence.lower(at))
                    && sentence.isVerb(at)
                    && Mood.tellsWhatWasDone(sentence, at)
                    && !Mood.isPassive(sentence, at)) {
                return true;
            }
        }
        return false;
    }
}
