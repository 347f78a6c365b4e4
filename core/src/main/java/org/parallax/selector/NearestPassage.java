package org.parallax.selector;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;

/**
 * Looks for the passage that is most like a quote in its words and its surroundings. It can begin where the last three words before the quote still
 * stand, or where three of its own words say; it can end likewise. Each beginning is tried with the likeliest ends, and what has most words in
 * common, with the surroundings, is the nearest. A passage is for a person to look at: its order of words is not compared.
 */
final class NearestPassage {

    /** Three words in a row seldom stand together by chance. */
    private static final int SEED = 3;

    /** Words that are more frequent are no seed. */
    private static final int MOST_PLACES = 200;

    private static final int MOST_SEEDS = 64;
    private static final int MOST_BORDERS = 128;

    /** Of those before and of those after where a passage of as many words ends. */
    private static final int MOST_ENDS = 4;

    private final NumberedWords words;
    private final FoldedQuote quote;
    private final Surroundings surroundings;
    private final int[] own;
    private final int[] sorted;

    NearestPassage(FoldedQuote quote, Surroundings surroundings, SearchedText text) {
        this.words = text.words();
        this.quote = quote;
        this.surroundings = surroundings;
        this.own = words.numbers(
                quote.wholeWords().stream().map(word -> word.of(quote.whole())).toList());
        this.sorted = Arrays.stream(own).sorted().toArray();
    }

    /** The nearest passage that does not overlap those that are known already; empty where nothing is like the quote or stands in its place. */
    Optional<Passage> other(List<Place> known) {
        NavigableSet<Integer> starts = starts();
        NavigableSet<Integer> ends = ends();
        return Stream.concat(
                        starts.stream().flatMap(start -> from(start, ends)),
                        ends.stream().flatMap(this::upTo))
                .filter(span -> known.stream().noneMatch(place -> place.span().overlaps(span)))
                .map(this::passage)
                .max(Comparator.comparingInt(Passage::worth)
                        .thenComparing(passage -> -passage.place().span().start())
                        .thenComparing(passage -> -passage.place().span().end()));
    }

    private Stream<TextSpan> from(int start, NavigableSet<Integer> ends) {
        int usual = Math.min(words.size(), start + own.length);
        return Stream.of(
                        Stream.of(usual),
                        ends.headSet(usual, true).descendingSet().stream().limit(MOST_ENDS),
                        ends.tailSet(usual, false).stream().limit(MOST_ENDS))
                .flatMap(Function.identity())
                .filter(end -> isPassage(start, end))
                .map(end -> span(start, end));
    }

    private Stream<TextSpan> upTo(int end) {
        int usual = Math.max(0, end - own.length);
        return Stream.of(usual).filter(start -> isPassage(start, end)).map(start -> span(start, end));
    }

    /** A few words may have been put in; more than twice as many are another sentence. */
    private boolean isPassage(int start, int end) {
        return start < end && end - start <= 2 * own.length + SEED;
    }

    private TextSpan span(int start, int end) {
        return words.span(start).union(words.span(end - 1));
    }

    private Passage passage(TextSpan span) {
        int[] there = IntStream.range(words.firstFrom(span.start()), words.firstFrom(span.end()))
                .map(words::number)
                .sorted()
                .toArray();
        int shared = Common.of(sorted, there);
        Place place = surroundings.at(span);
        return new Passage(
                place,
                2.0 * shared / Math.max(1, own.length + there.length),
                place.pairs() + 2 * shared - there.length);
    }

    private NavigableSet<Integer> starts() {
        int[] before = words.numbers(quote.before());
        int[] last = Arrays.copyOfRange(before, Math.max(0, before.length - SEED), before.length);
        NavigableSet<Integer> starts = new TreeSet<>();
        seeds(last).map(at -> at + last.length).forEach(starts::add);
        ownSeeds().forEach(seed -> places(seed).map(at -> at - seed.offset()).forEach(starts::add));
        return first(starts);
    }

    private NavigableSet<Integer> ends() {
        int[] after = words.numbers(quote.after());
        NavigableSet<Integer> ends = new TreeSet<>();
        seeds(Arrays.copyOf(after, Math.min(SEED, after.length))).forEach(ends::add);
        ownSeeds()
                .forEach(seed ->
                        places(seed).map(at -> at + own.length - seed.offset()).forEach(ends::add));
        return first(ends);
    }

    private NavigableSet<Integer> first(NavigableSet<Integer> borders) {
        NavigableSet<Integer> few = new TreeSet<>();
        borders.stream()
                .filter(at -> at >= 0 && at <= words.size())
                .limit(MOST_BORDERS)
                .forEach(few::add);
        return few;
    }

    /** Three words in a row of the quote's own, and where in it. */
    private record Seed(int offset, int length) {}

    /** Of a long quote, some from all over it. */
    private Stream<Seed> ownSeeds() {
        int length = Math.min(SEED, own.length);
        int step = Math.max(1, own.length / MOST_SEEDS);
        return IntStream.iterate(0, at -> at + length <= own.length, at -> at + step)
                .mapToObj(at -> new Seed(at, length));
    }

    private IntStream places(Seed seed) {
        return seeds(Arrays.copyOfRange(own, seed.offset(), seed.offset() + seed.length()));
    }

    /** Where these words stand in a row; nowhere if each of them is frequent. */
    private IntStream seeds(int[] seed) {
        int rarest = IntStream.range(0, seed.length)
                .boxed()
                .min(Comparator.comparingInt(i -> words.count(seed[i])))
                .orElse(0);
        if (seed.length == 0 || words.count(seed[rarest]) > MOST_PLACES) {
            return IntStream.empty();
        }
        return words.places(seed[rarest]).map(at -> at - rarest).filter(at -> words.stand(seed, at));
    }
}
