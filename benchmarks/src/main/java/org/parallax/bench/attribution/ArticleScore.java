package org.parallax.bench.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parallax.bench.attribution.Attributed.Part;
import org.parallax.bench.figure.Matches;

/** The score of one article: what was found in it against what is marked. */
final class ArticleScore {

    private static final double HALF = .5;
    private static final double DIRECT_FROM = .9;

    private final Words words;
    private final List<WordSets> gold;
    private final List<WordSets> found;
    /** From the index of a gold attribution to that of its partner. */
    private final Map<Integer, Integer> pairs = new HashMap<>();

    private final Map<Measure, Matches> counts = new EnumMap<>(Measure.class);

    ArticleScore(String text, List<Attributed> gold, List<Attributed> found) {
        this.words = new Words(text);
        this.gold = gold.stream().map(a -> WordSets.of(a, words)).toList();
        this.found = found.stream().map(a -> WordSets.of(a, words)).toList();
        pair();
        countWhole();
        countParts();
        countKinds();
    }

    Matches count(Measure measure) {
        return counts.getOrDefault(measure, Matches.NONE);
    }

    boolean isFound(int goldIndex) {
        return pairs.containsKey(goldIndex);
    }

    boolean isRight(int foundIndex) {
        return pairs.containsValue(foundIndex);
    }

    private record Candidate(double overlap, int gold, int found) {}

    /** One to one, the greatest overlap first. */
    private void pair() {
        Set<Integer> taken = new HashSet<>();
        for (Candidate candidate : candidates()) {
            if (!pairs.containsKey(candidate.gold) && taken.add(candidate.found)) {
                pairs.put(candidate.gold, candidate.found);
            }
        }
    }

    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                if (gold.get(i).leastOverlap(found.get(j)) >= HALF) {
                    candidates.add(new Candidate(gold.get(i).overlap(found.get(j)), i, j));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::overlap)
                .reversed()
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::found));
        return candidates;
    }

    private void countWhole() {
        Matches whole = new Matches(pairs.size(), found.size(), gold.size());
        counts.put(Measure.WHOLE, whole);
        counts.put(Measure.WHOLE_PRECISION, whole);
        counts.put(Measure.WHOLE_RECALL, whole);
        counts.put(Measure.QUOTE, equal(this::spelled));
    }

    private void countParts() {
        counts.put(Measure.SOURCE_WORDS, overlap(Part.SOURCE));
        counts.put(Measure.CUE_WORDS, overlap(Part.CUE));
        counts.put(Measure.CONTENT_WORDS, overlap(Part.CONTENT));
        counts.put(Measure.SOURCE_EXACT, exact(Part.SOURCE));
        counts.put(Measure.CUE_EXACT, exact(Part.CUE));
        counts.put(Measure.CONTENT_EXACT, exact(Part.CONTENT));
    }

    private Matches overlap(Part part) {
        BitSet want = all(gold, part);
        BitSet have = all(found, part);
        return new Matches(Words.common(want, have).cardinality(), have.cardinality(), want.cardinality());
    }

    private static BitSet all(List<WordSets> attributions, Part part) {
        BitSet all = new BitSet();
        attributions.forEach(a -> all.or(a.part(part)));
        return all;
    }

    private Matches exact(Part part) {
        return equal(sets -> words.spelled(sets.part(part)));
    }

    private List<BitSet> spelled(WordSets sets) {
        return List.of(words.spelled(sets.source()), words.spelled(sets.cue()), words.spelled(sets.content()));
    }

    /** How many different keys of gold are also keys of what was found; empty sets are nothing. */
    private <K> Matches equal(Function<WordSets, K> key) {
        Set<K> want = keys(gold, key);
        Set<K> have = keys(found, key);
        return new Matches(want.stream().filter(have::contains).count(), have.size(), want.size());
    }

    private static <K> Set<K> keys(List<WordSets> attributions, Function<WordSets, K> key) {
        return attributions.stream()
                .map(key)
                .filter(k -> !(k instanceof BitSet set && set.isEmpty()))
                .collect(Collectors.toSet());
    }

    private void countKinds() {
        for (int i = 0; i < gold.size(); i++) {
            Matches one = new Matches(isFound(i) ? 1 : 0, 0, 1);
            for (Measure kind : kinds(gold.get(i))) {
                counts.merge(kind, one, Matches::plus);
            }
        }
    }

    private List<Measure> kinds(WordSets attribution) {
        List<Measure> kinds = new ArrayList<>();
        double quoted = words.quotedShare(attribution.content());
        kinds.add(quoted > DIRECT_FROM ? Measure.DIRECT : quoted > 0 ? Measure.MIXED : Measure.INDIRECT);
        kinds.add(attribution.source().isEmpty() ? Measure.NO_SOURCE : Measure.SOURCE_NAMED);
        if (attribution.hasPronounSource(words)) {
            kinds.add(Measure.PRONOUN);
        }
        return kinds;
    }
}
