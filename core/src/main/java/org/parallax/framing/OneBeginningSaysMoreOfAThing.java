package org.parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.article.Evidence;

/**
 * One article begins with a chaotic regatta, others write of the regatta: where an article says what it is about, a quality stands beside a noun that
 * stands beside this noun in no other article.
 */
final class OneBeginningSaysMoreOfAThing implements Rule {

    private static final String WHY = "it begins with what others do not say of the thing, here: ";

    /** So many other articles are shown with what they call it. */
    private static final int MOST = 6;

    @Override
    public List<Found> in(Voices story) {
        List<Found> found = new ArrayList<>();
        for (List<Thing> things : Thing.byNoun(story).values()) {
            for (Thing thing : things) {
                if (thing.atTheTop() && !thing.qualities().isEmpty()) {
                    found(thing, things).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Found> found(Thing thing, List<Thing> all) {
        List<Evidence> others = others(thing, all);
        return thing.qualities().stream()
                .filter(quality -> !others.isEmpty() && isOnlyHere(quality, thing.article(), all))
                .findFirst()
                .map(quality -> new Found(
                        thing.evidence(), "top " + thing.noun(), thing.word(), others, false, false, WHY + quality));
    }

    private static boolean isOnlyHere(String quality, String article, List<Thing> all) {
        for (Thing other : all) {
            if (!other.article().equals(article) && other.beside().contains(quality)) {
                return false;
            }
        }
        return true;
    }

    /** What others call it first, where their beginnings tell of one happening: a noun by itself binds nothing. */
    private static List<Evidence> others(Thing thing, List<Thing> all) {
        List<Evidence> others = new ArrayList<>();
        String last = thing.article();
        for (Thing other : all) {
            boolean next = !other.article().equals(last)
                    && !other.article().equals(thing.article())
                    && Beginning.areSurelyOfOne(thing.voice(), other.voice());
            if (next && others.size() < MOST) {
                others.add(other.evidence());
                last = other.article();
            }
        }
        return others;
    }
}
