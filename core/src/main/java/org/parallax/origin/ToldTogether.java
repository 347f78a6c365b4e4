package org.parallax.origin;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.parallax.name.Joining;

/** Passages that tell one thing, and which of them do so in words that they share. Immutable; threads may share it. */
public final class ToldTogether {

    private final List<Telling> passages;

    /** The origin of each passage, by a number among theirs. */
    private final int[] originOf;

    private final List<Shared> shared;

    /** Two passages of other origins, by their places in the list. */
    private record Shared(int one, int other) {}

    private ToldTogether(List<Telling> passages, int[] originOf, List<Shared> shared) {
        this.passages = passages;
        this.originOf = originOf;
        this.shared = shared;
    }

    static ToldTogether of(Origins origins, WhatIsSharedComesFromOnePlace place, Collection<Telling> passages) {
        List<Telling> told = passages.stream().distinct().toList();
        int[] numbers = numbers(origins, told);
        List<Shared> shared = new ArrayList<>();
        for (int one = 0; one < numbers.length; one++) {
            WhatIsSharedComesFromOnePlace.With with = place.with(told.get(one));
            for (int other = one + 1; other < numbers.length; other++) {
                if (numbers[one] != numbers[other] && with.holds(told.get(other))) {
                    shared.add(new Shared(one, other));
                }
            }
        }
        return new ToldTogether(told, numbers, List.copyOf(shared));
    }

    private static int[] numbers(Origins origins, List<Telling> told) {
        Map<Integer, Integer> numbers = new HashMap<>();
        int[] originOf = new int[told.size()];
        for (int passage = 0; passage < originOf.length; passage++) {
            originOf[passage] =
                    numbers.computeIfAbsent(origins.number(told.get(passage).article()), unseen -> numbers.size());
        }
        return originOf;
    }

    /** How many origins some articles tell it from: one for those who tell it in words that they share. */
    public int of(Predicate<String> articles) {
        Joining one = new Joining(originOf.length);
        for (Shared pair : shared) {
            if (articles.test(article(pair.one())) && articles.test(article(pair.other()))) {
                one.join(originOf[pair.one()], originOf[pair.other()]);
            }
        }
        BitSet tellers = new BitSet(originOf.length);
        for (int passage = 0; passage < originOf.length; passage++) {
            if (articles.test(article(passage))) {
                tellers.set(one.find(originOf[passage]));
            }
        }
        return tellers.cardinality();
    }

    private String article(int passage) {
        return passages.get(passage).article();
    }
}
