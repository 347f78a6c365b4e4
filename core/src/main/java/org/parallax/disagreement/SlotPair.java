package org.parallax.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parallax.disagreement.Context.Weighed;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Slot.Sort;

/** Two slots of one sort and head that are filled otherwise, in passages that share words. Threads may share it. */
record SlotPair(Told a, Told b) {

    /**
     * A slot in its story.
     *
     * @param around what the words around it weigh there
     * @param fillers all that fills slots of its sort and head in its article
     */
    record Told(Slot slot, Weighed around, List<Filler> fillers) {

        /** Whether its article tells what fills another slot too. */
        boolean alsoTells(Slot other) {
            return fillers.stream().anyMatch(filler -> !filler.differsFrom(other.filler()));
        }

        /** In how many ways its article fills such slots. */
        long ways() {
            return fillers.stream().map(Filler::toString).distinct().count();
        }
    }

    /** A word that stands beside so many slots of one head tells none of them apart. */
    private static final int COMMON = 150;

    /** Words that both passages have. */
    private static final int SHARED = 2;

    /** Sorts of which an article has few: of them one word will do. */
    private static final Set<Sort> FEW = Set.of(Sort.RANK, Sort.WAY, Sort.OFFSET, Sort.KNOWN);

    /** Places in a row by which outlets err. */
    private static final double RANKS = 2;

    /** So close, things that are named otherwise may be the same. */
    private static final double NEAR = 1.5;

    /** Further apart are two hours of a day. */
    private static final double MINUTES = 240;

    /** All of a story, in the order of its articles. */
    static List<SlotPair> in(Compared story) {
        Map<String, List<Slot>> byHead = story.articles().stream()
                .flatMap(laid -> Slots.in(laid).stream())
                .collect(Collectors.groupingBy(
                        slot -> slot.sort() + " " + slot.head(), TreeMap::new, Collectors.toList()));
        return byHead.values().stream()
                .flatMap(slots -> pairs(told(slots, story)).stream())
                .toList();
    }

    private static List<Told> told(List<Slot> slots, Compared story) {
        Map<String, List<Filler>> byArticle = slots.stream()
                .collect(Collectors.groupingBy(
                        SlotPair::article, Collectors.mapping(Slot::filler, Collectors.toList())));
        return slots.stream()
                .map(slot -> new Told(
                        slot, slot.around().weighed(story.weights()), byArticle.getOrDefault(article(slot), List.of())))
                .toList();
    }

    private static String article(Slot slot) {
        return slot.line().laid().article().id();
    }

    /** Found by the words that they share: all would be too many. */
    private static List<SlotPair> pairs(List<Told> slots) {
        Map<String, List<Integer>> byWord = new TreeMap<>();
        List<SlotPair> pairs = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            Told one = slots.get(i);
            Map<Integer, Long> shared = one.around().bits().keySet().stream()
                    .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
                    .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
            int enough = FEW.contains(one.slot().sort()) ? 1 : SHARED;
            shared.forEach((number, words) -> {
                SlotPair pair = new SlotPair(slots.get(number), one);
                if (words >= enough && pair.differs()) {
                    pairs.add(pair);
                }
            });
            add(one, i, byWord);
        }
        return pairs;
    }

    private static void add(Told slot, int number, Map<String, List<Integer>> byWord) {
        slot.around().bits().keySet().forEach(word -> {
            List<Integer> beside = byWord.computeIfAbsent(word, unseen -> new ArrayList<>());
            if (beside.size() < COMMON) {
                beside.add(number);
            }
        });
    }

    private boolean differs() {
        return a.slot().filler().differsFrom(b.slot().filler())
                && a.slot().named().equals(b.slot().named())
                && canBeOne();
    }

    /** Two laps of a race are told in all articles; only what lies close may be one of them. */
    private boolean canBeOne() {
        double apart = Math.abs(a.slot().filler().told() - b.slot().filler().told());
        boolean two = a.slot().line().laid() != b.slot().line().laid();
        return switch (a.slot().sort()) {
            case RANK -> two && apart <= RANKS;
            case HOUR ->
                two && apart <= MINUTES && a.slot().isNotOrToCome() == b.slot().isNotOrToCome();
            case MAKE -> two && (isOne(Slot::verb) || isOne(slot -> slot.step(-1)) || isOne(slot -> slot.step(1)));
            case WAY, OFFSET -> two;
            case KNOWN -> !a.slot().line().equals(b.slot().line());
            case NUMBER -> !a.slot().line().equals(b.slot().line()) && countOneThing();
        };
    }

    /** "Two council workers" and "14 harbour workers" are counted apart, and so is what was counted on two days. */
    private boolean countOneThing() {
        Set<String> one = a.slot().modifiers();
        Set<String> other = b.slot().modifiers();
        boolean alike = one.containsAll(other) || other.containsAll(one);
        return (alike || a.slot().filler().ratio(b.slot().filler()) <= NEAR)
                && CountPair.timesMeet(a.slot().line(), b.slot().line());
    }

    private boolean isOne(Function<Slot, Optional<String>> word) {
        Optional<String> one = word.apply(a.slot());
        return one.isPresent() && one.equals(word.apply(b.slot()));
    }

    /** Whether it is known later what was not known yet. */
    boolean hasChanged() {
        return a.slot().sort() == Sort.KNOWN;
    }

    Contradiction contradiction(String why) {
        Slot one = a.slot();
        Slot other = b.slot();
        return new Contradiction(
                one.sort().kind(),
                hasChanged(),
                one.sort().kind() == Kind.NUMBER ? one.head() : one.sort() + one.head(),
                () -> About.of(one.line(), one.first(), one.last(), other.line(), other.first(), other.last()),
                one.side(),
                other.side(),
                why);
    }
}
