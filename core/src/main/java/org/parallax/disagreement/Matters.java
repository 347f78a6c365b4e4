package org.parallax.disagreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.disagreement.rule.Contradiction;

/**
 * Puts together pairs of passages that are one matter: of one kind, with a side in common or a side's words. A pair is looked up by its articles and
 * its words, not among all others. One thread.
 */
final class Matters {

    /** Those that can be one. */
    private record Sort(Kind kind, boolean changed, String matter) {

        static Sort of(Contradiction pair) {
            return new Sort(pair.kind(), pair.changed(), pair.matter());
        }

        /** Written out, as {@link #hashCode} is: every pair is looked up by it. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Sort sort
                    && sort.kind == kind
                    && sort.changed == changed
                    && sort.matter.equals(matter);
        }

        @Override
        public int hashCode() {
            return 31 * matter.hashCode() + (changed ? 31 : 0) + kind.hashCode();
        }
    }

    /** Where the sides of one sort stand, each with the number of its matter. */
    private static final class Places {
        private final Map<String, Integer> byWords = new HashMap<>();
        private final Map<String, List<Side>> byArticle = new HashMap<>();
        private final Map<Side, Integer> matters = new HashMap<>();

        /** The matters of the sides that are the same as one; of one that is there already, they have become its own. */
        Set<Integer> of(Side side) {
            Set<Integer> found = new HashSet<>();
            Integer known = matters.get(side);
            if (known != null) {
                found.add(known);
                return found;
            }
            Integer same = byWords.get(side.evidence().words());
            if (same != null) {
                found.add(same);
            }
            for (Side other : byArticle.getOrDefault(side.evidence().article(), List.of())) {
                if (overlap(side, other)) {
                    found.add(matters.getOrDefault(other, 0));
                }
            }
            return found;
        }

        void put(Side side, int matter) {
            if (matters.getOrDefault(side, -1) == matter) {
                return;
            }
            byWords.put(side.evidence().words(), matter);
            if (matters.put(side, matter) == null) {
                byArticle
                        .computeIfAbsent(side.evidence().article(), unseen -> new ArrayList<>())
                        .add(side);
            }
        }
    }

    /** Two articles by their ids, the same whichever stands first. */
    private record Articles(String one, String other) {

        static Articles of(Contradiction pair) {
            return new Articles(
                    pair.a().evidence().article(), pair.b().evidence().article());
        }

        @Override
        public boolean equals(Object that) {
            return that instanceof Articles articles
                    && (one.equals(articles.one)
                            ? other.equals(articles.other)
                            : one.equals(articles.other) && other.equals(articles.one));
        }

        @Override
        public int hashCode() {
            return one.hashCode() + other.hashCode();
        }
    }

    private final Map<Articles, List<Contradiction>> byArticles = new HashMap<>();
    private final Map<Sort, Places> places = new HashMap<>();
    private final Map<Integer, List<Contradiction>> matters = new LinkedHashMap<>();
    private int next;

    /** Adds a pair, unless its passages are laid side by side already, whatever else they differ in. */
    void add(Contradiction pair) {
        List<Contradiction> known = byArticles.computeIfAbsent(Articles.of(pair), unseen -> new ArrayList<>());
        for (Contradiction other : known) {
            if (areTheSame(other, pair)) {
                return;
            }
        }
        known.add(pair);
        join(pair);
    }

    /** Each in the order in which its pairs came. */
    List<List<Contradiction>> all() {
        return List.copyOf(matters.values());
    }

    private void join(Contradiction pair) {
        Places known = places.computeIfAbsent(Sort.of(pair), unseen -> new Places());
        Integer own = known.matters.get(pair.a());
        if (own != null && own.equals(known.matters.get(pair.b()))) {
            matters.getOrDefault(own, List.of()).add(pair);
            return;
        }
        Set<Integer> met = known.of(pair.a());
        met.addAll(known.of(pair.b()));
        int matter = met.stream().min(Integer::compare).orElse(next++);
        List<Contradiction> joined = matters.computeIfAbsent(matter, unseen -> new ArrayList<>());
        met.stream().filter(other -> other != matter).sorted().forEach(other -> {
            List<Contradiction> moved = List.copyOf(matters.getOrDefault(other, List.of()));
            matters.remove(other);
            moved.forEach(each -> put(known, each, matter));
            joined.addAll(moved);
        });
        joined.add(pair);
        put(known, pair, matter);
    }

    private static void put(Places known, Contradiction pair, int matter) {
        known.put(pair.a(), matter);
        known.put(pair.b(), matter);
    }

    private static boolean areTheSame(Contradiction one, Contradiction other) {
        return (overlap(one.a(), other.a()) && overlap(one.b(), other.b()))
                || (overlap(one.a(), other.b()) && overlap(one.b(), other.a()));
    }

    private static boolean overlap(Side one, Side other) {
        return one.evidence().article().equals(other.evidence().article())
                && one.evidence().span().overlaps(other.evidence().span());
    }
}
