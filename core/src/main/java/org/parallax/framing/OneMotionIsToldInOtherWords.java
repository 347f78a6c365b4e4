package org.parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.article.Evidence;

/**
 * In one article the calf fell into the lock, in another it slipped into the lock: different verbs before the same preposition of a motion and the
 * same noun, in sentences that tell of more that is the same, one of them where its article says what it is about.
 */
final class OneMotionIsToldInOtherWords implements Rule {

    private static final String WHY = "outlets tell one motion in other words, here as: ";

    /** Sentences that tell of fewer same things, the noun among them, may tell of two motions. */
    private static final int ALIKE = 2;

    @Override
    public List<Found> in(Voices story) {
        Map<String, List<Deed>> byAim = new TreeMap<>();
        for (Voice voice : story.all().values()) {
            for (Deed deed : Deed.motions(voice)) {
                if (!deed.next().isEmpty()) {
                    byAim.computeIfAbsent(deed.way() + " " + deed.next(), unseen -> new ArrayList<>())
                            .add(deed);
                }
            }
        }
        return byAim.values().stream().flatMap(deeds -> found(deeds).stream()).toList();
    }

    private static boolean areOne(Deed one, Deed other) {
        return !one.article().equals(other.article())
                && (one.lead() || other.lead())
                && OneDeedIsToldInOtherWords.tellMore(one.verb(), other.verb())
                && one.shared(other) >= ALIKE;
    }

    /** What each article tells in a verb is shown where it is told first. */
    private static List<Found> found(List<Deed> deeds) {
        Evidence first = deeds.get(0).evidence();
        String matter = "motion " + first.article() + first.span();
        return InOtherWords.firsts(
                deeds,
                Deed::verb,
                OneMotionIsToldInOtherWords::areOne,
                (deed, others) -> new Found(
                        deed.evidence(), matter, first.words(), others, false, false, WHY + deed.firstWord()));
    }
}
