package org.parallax.origin;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parallax.story.ContentId;
import org.parallax.story.Groups;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;

/** Where the accounts of a story come from: articles that rest on one text are one origin. Threads may share it. */
public final class Origins {

    private final List<Origin> all;
    private final List<Share> shares;
    private final Map<String, Integer> numbers;
    private final WhatIsSharedComesFromOnePlace shared;

    /** What was asked about, and is asked about by more than one who counts origins. */
    private final Map<List<Telling>, ToldTogether> together = new ConcurrentHashMap<>();

    private Origins(List<Origin> all, List<Share> shares, WhatIsSharedComesFromOnePlace shared) {
        this.all = all;
        this.shares = shares;
        this.shared = shared;
        this.numbers = new HashMap<>();
        for (int number = 0; number < all.size(); number++) {
            for (String article : all.get(number).articles()) {
                numbers.put(article, number);
            }
        }
    }

    /** The origins of a story with these shared passages. */
    public static Origins of(Story story, List<Echo> echoes) {
        Groups groups =
                new Groups(story.articles().stream().map(StoryArticle::id).toList());
        List<Share> shares = Share.all(story, echoes);
        OneText.of(shares).forEach(groups::join);
        ContentId ids = ContentId.of("o");
        List<Origin> all = groups.members().stream()
                .map(g -> origin(story, ids, g, groups.why(g), echoes))
                .toList();
        return new Origins(all, shares, WhatIsSharedComesFromOnePlace.of(story, echoes));
    }

    private static Origin origin(Story story, ContentId ids, List<String> members, String why, List<Echo> echoes) {
        return new Origin(
                ids.next(members.toArray(String[]::new)),
                members,
                CreditedAgency.of(story, members),
                why.isEmpty() ? alone(members.get(0), echoes) : why);
    }

    /** Why an article is an origin of its own. */
    private static String alone(String article, List<Echo> echoes) {
        boolean shares = echoes.stream()
                .anyMatch(echo ->
                        echo.a().article().equals(article) || echo.b().article().equals(article));
        return shares
                ? "shares passages with another article, too few to rest on one text with it"
                : "shares no text with another article";
    }

    /** By id of their first article; every article is in one. */
    public List<Origin> all() {
        return all;
    }

    /** How much each two articles share. */
    List<Share> shares() {
        return shares;
    }

    /** How many independent origins there are among these articles. */
    public int independent(Collection<String> articleIds) {
        BitSet origins = new BitSet(all.size());
        articleIds.forEach(article -> origins.set(number(article)));
        return origins.cardinality();
    }

    /** How many origins tell a thing by these passages: as many as their articles have, and fewer where these tell it in words that they share. */
    public int telling(Collection<Telling> passages) {
        return together(passages).of(article -> true);
    }

    /** Passages that tell one thing, to count the origins of some of them and of others. */
    public ToldTogether together(Collection<Telling> passages) {
        return passages.size() < 2
                ? ToldTogether.of(this, shared, passages)
                : together.computeIfAbsent(List.copyOf(passages), told -> ToldTogether.of(this, shared, told));
    }

    /** The number of an article's origin in {@link #all}; asks only for articles of this story. */
    public int number(String article) {
        Integer number = numbers.get(article);
        if (number == null) {
            throw new IllegalArgumentException("no article " + article + " in this story");
        }
        return number;
    }
}
