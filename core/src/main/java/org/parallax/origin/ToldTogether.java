package org.parallax.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.parallax.name.Joining;

/** Passages that tell one thing, and which of them do so in words that they share. Immutable; threads may share it. */
public final class ToldTogether {

    private final Origins origins;
    private final List<Telling> passages;
    private final List<Shared> shared;

    /** Two passages of other origins, by their places in the list. */
    private record Shared(int one, int other) {}

    private ToldTogether(Origins origins, List<Telling> passages, List<Shared> shared) {
        this.origins = origins;
        this.passages = passages;
        this.shared = shared;
    }

    static ToldTogether of(Origins origins, WhatIsSharedComesFromOnePlace place, Collection<Telling> passages) {
        List<Telling> told = passages.stream().distinct().toList();
        int[] numbers = told.stream()
                .mapToInt(passage -> origins.number(passage.article()))
                .toArray();
        List<Shared> shared = new ArrayList<>();
        for (int one = 0; one < numbers.length; one++) {
            for (int other = one + 1; other < numbers.length; other++) {
                if (numbers[one] != numbers[other] && place.holds(told.get(one), told.get(other))) {
                    shared.add(new Shared(one, other));
                }
            }
        }
        return new ToldTogether(origins, told, List.copyOf(shared));
    }

    /** How many origins some articles tell it from: one for those who tell it in words that they share. */
    public int of(Predicate<String> articles) {
        Joining one = new Joining(origins.all().size());
        shared.stream()
                .filter(pair -> articles.test(article(pair.one())) && articles.test(article(pair.other())))
                .forEach(pair -> one.join(origin(pair.one()), origin(pair.other())));
        return (int) IntStream.range(0, passages.size())
                .filter(passage -> articles.test(article(passage)))
                .map(passage -> one.find(origin(passage)))
                .distinct()
                .count();
    }

    private int origin(int passage) {
        return origins.number(article(passage));
    }

    private String article(int passage) {
        return passages.get(passage).article();
    }
}
