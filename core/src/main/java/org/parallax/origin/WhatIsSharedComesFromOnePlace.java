package org.parallax.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.story.Story;

/**
 * What two articles tell in a passage that they share comes from one place, whatever else each has of its own. What both quote each may have from the
 * speaker, and one short sentence alone is no copy. Immutable; threads may share it.
 */
final class WhatIsSharedComesFromOnePlace {

    /** By the first article, then by the second; both ways round. */
    private final Map<String, Map<String, List<Both>>> shared = new HashMap<>();

    record Both(Evidence here, Evidence there) {}

    private WhatIsSharedComesFromOnePlace() {}

    static WhatIsSharedComesFromOnePlace of(Story story, List<Echo> echoes) {
        WhatIsSharedComesFromOnePlace all = new WhatIsSharedComesFromOnePlace();
        List<SharedPassage> passages =
                echoes.stream().map(echo -> passage(story, echo)).toList();
        OneSentenceAloneIsNoCopy alone = OneSentenceAloneIsNoCopy.among(passages);
        passages.stream()
                .filter(passage -> !passage.quoted()
                        && !alone.test(passage, story.article(passage.a().article())))
                .forEach(passage -> {
                    all.add(passage.a(), passage.b());
                    all.add(passage.b(), passage.a());
                });
        return all;
    }

    private static SharedPassage passage(Story story, Echo echo) {
        return new SharedPassage(
                echo.a(), echo.b(), echo.kind(), isQuoted(story, echo.a()) && isQuoted(story, echo.b()));
    }

    /** Whether half of a passage or more is somebody's words. */
    private static boolean isQuoted(Story story, Evidence passage) {
        return Telling.of(passage)
                .isMostlyIn(Passages.of(story.article(passage.article())).quotations());
    }

    private void add(Evidence here, Evidence there) {
        shared.computeIfAbsent(here.article(), unseen -> new HashMap<>())
                .computeIfAbsent(there.article(), unseen -> new ArrayList<>())
                .add(new Both(here, there));
    }

    /** A telling, to be laid beside many others. */
    With with(Telling one) {
        return new With(one, shared.getOrDefault(one.article(), Map.of()));
    }

    /**
     * What an article tells.
     *
     * @param shared by the other article what it shares with others
     */
    record With(Telling one, Map<String, List<Both>> shared) {

        /** Whether two articles tell something in words that they share: these make up half of what one of them says of it, or more. */
        boolean holds(Telling other) {
            List<Both> both = shared.getOrDefault(other.article(), List.of());
            return !both.isEmpty() && tell(both, one, other);
        }
    }

    private static boolean tell(List<Both> shared, Telling one, Telling other) {
        List<TextSpan> here = new ArrayList<>();
        List<TextSpan> there = new ArrayList<>();
        for (Both both : shared) {
            if (one.span().overlaps(both.here().span())
                    && other.span().overlaps(both.there().span())) {
                here.add(both.here().span());
                there.add(both.there().span());
            }
        }
        return !here.isEmpty() && (one.isMostlyIn(here) || other.isMostlyIn(there));
    }
}
