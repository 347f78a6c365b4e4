package org.parallax.bench.figure;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * How many things were right, of how many found, of how many there are. Sums over documents give micro-averages.
 *
 * @param right found and so marked
 * @param found by the product
 * @param gold marked by people
 */
public record Matches(double right, double found, double gold) {

    public static final Matches NONE = new Matches(0, 0, 0);

    public static Matches sum(Collection<Matches> all) {
        return all.stream().reduce(NONE, Matches::plus);
    }

    /** How many are so, of how many that are asked for. */
    public static <T> Matches share(Collection<T> all, Predicate<T> asked, Predicate<T> so) {
        long gold = all.stream().filter(asked).count();
        return new Matches(all.stream().filter(asked).filter(so).count(), gold, gold);
    }

    public Matches plus(Matches other) {
        return new Matches(right + other.right, found + other.found, gold + other.gold);
    }

    /** In hundredths; 0 where nothing was found. */
    public double precision() {
        return percent(right, found);
    }

    /** In hundredths; 0 where there is nothing to find. */
    public double recall() {
        return percent(right, gold);
    }

    /** The harmonic mean of precision and recall, in hundredths. */
    public double f1() {
        return percent(2 * right, found + gold);
    }

    private static double percent(double part, double whole) {
        return whole == 0 ? 0 : 100 * part / whole;
    }
}
