package org.parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** "A rest area for women" in one article is "a women-only refuge area" in another: one noun for one thing, and other words beside it. */
final class OneThingIsDescribedOtherwise implements Rule {

    private static final String WHY = "outlets describe one thing differently";

    /** What an article is about is described in its first sentences by so many of the articles: one of three. */
    private static final int SHARE = 3;

    @Override
    public List<Found> in(Voices story) {
        Map<String, List<Description>> byHead = new TreeMap<>();
        story.all().values().stream()
                .flatMap(voice -> Description.in(voice).stream())
                .forEach(description -> byHead.computeIfAbsent(description.head(), unseen -> new ArrayList<>())
                        .add(description));
        int articles = story.all().size();
        return byHead.values().stream()
                .filter(all -> isMatterOfStory(all, articles))
                .flatMap(all -> found(all).stream())
                .toList();
    }

    private static boolean isMatterOfStory(List<Description> all, int articles) {
        long telling = all.stream().map(Description::article).distinct().count();
        return telling * SHARE >= articles;
    }

    /** The first of each article that differs from another's. */
    private static List<Found> found(List<Description> all) {
        Map<String, Description> firsts = new TreeMap<>();
        all.stream().filter(one -> !others(one, all).isEmpty()).forEach(one -> firsts.putIfAbsent(one.article(), one));
        return firsts.values().stream()
                .filter(one -> !others(one, firsts.values()).isEmpty())
                .map(one -> found(
                        one,
                        others(one, firsts.values()),
                        firsts.values().iterator().next()))
                .toList();
    }

    private static List<Description> others(Description one, Iterable<Description> all) {
        List<Description> others = new ArrayList<>();
        for (Description other : all) {
            if (!other.article().equals(one.article()) && one.isOfTheSame(other) && one.differsFrom(other)) {
                others.add(other);
            }
        }
        return others;
    }

    private static Found found(Description one, List<Description> others, Description first) {
        return new Found(
                one.evidence(),
                "described " + first.article() + first.evidence().span(),
                one.phrase().noun(),
                others.stream().map(Description::evidence).toList(),
                one.isLoaded(),
                false,
                WHY);
    }
}
