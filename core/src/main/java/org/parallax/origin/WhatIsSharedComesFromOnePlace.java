package org.parallax.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.article.Evidence;
import org.parallax.story.Story;

/**
 * What two articles tell in a passage that they share comes from one place, whatever else each has of its own. What both quote each may have from the
 * speaker. Immutable; threads may share it.
 */
final class WhatIsSharedComesFromOnePlace {

    /** By the first article, then by the second; both ways round. */
    private final Map<String, Map<String, List<Both>>> shared = new HashMap<>();

    private record Both(Evidence here, Evidence there) {}

    private WhatIsSharedComesFromOnePlace() {}

    static WhatIsSharedComesFromOnePlace of(Story story, List<Echo> echoes) {
        WhatIsSharedComesFromOnePlace all = new WhatIsSharedComesFromOnePlace();
        echoes.stream()
                .filter(echo -> !isQuoted(story, echo.a()) || !isQuoted(story, echo.b()))
                .forEach(echo -> {
                    all.add(echo.a(), echo.b());
                    all.add(echo.b(), echo.a());
                });
        return all;
    }

    /** Whether half of a passage or more is somebody's words. */
    private static boolean isQuoted(Story story, Evidence passage) {
        int quoted = Passages.of(story.article(passage.article())).quotations().stream()
                .mapToInt(quotation -> quotation.common(passage.span()))
                .sum();
        return 2 * quoted >= passage.span().length();
    }

    private void add(Evidence here, Evidence there) {
        shared.computeIfAbsent(here.article(), unseen -> new HashMap<>())
                .computeIfAbsent(there.article(), unseen -> new ArrayList<>())
                .add(new Both(here, there));
    }

    /** Whether two articles tell something in words that they share: these make up half of what one of them says of it, or more. */
    boolean holds(Telling one, Telling other) {
        List<Both> both = shared.getOrDefault(one.article(), Map.of()).getOrDefault(other.article(), List.of());
        return !both.isEmpty() && tell(both, one, other);
    }

    private static boolean tell(List<Both> shared, Telling one, Telling other) {
        List<Both> told = shared.stream()
                .filter(both -> one.span().overlaps(both.here().span())
                        && other.span().overlaps(both.there().span()))
                .toList();
        return !told.isEmpty()
                && (one.isMostlyIn(told.stream().map(both -> both.here().span()).toList())
                        || other.isMostlyIn(
                                told.stream().map(both -> both.there().span()).toList()));
    }
}
