package org.parallax.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Articles of nearly one text are one where it is asked whether a story is of one article: the earliest stands for the others, and they are together whatever
 * else they share. A page that was saved twice would else be a story of two. Immutable.
 */
final class OneTextVouchesOnce {

    /*
     * Which two may be nearly one text is found by minhash (Broder 1997): of each of many hash functions the least value over an article's words is kept,
     * and those are laid side by side that agree in all of one band. Two that share four words of five are missed once in three hundred times; the words
     * themselves decide.
     */

    /** The share of the words of both that both have, from which on two are nearly one text: as {@code NearDuplicates} of the origins has it. */
    private static final double SHARE = .8;

    private static final double ROUNDING = 1e-9;

    private static final int BANDS = 8;
    private static final int IN_A_BAND = 3;

    private final Map<String, Sketch> standing = new LinkedHashMap<>();

    private OneTextVouchesOnce() {}

    /** Of articles in the order of their days. */
    static OneTextVouchesOnce among(List<Sketch> byDay) {
        OneTextVouchesOnce all = new OneTextVouchesOnce();
        Map<Long, List<Sketch>> alike = new HashMap<>();
        for (Sketch article : byDay) {
            List<Long> bands = article.bands();
            Map<String, Sketch> beside = new LinkedHashMap<>();
            bands.forEach(band -> alike.getOrDefault(band, List.of()).forEach(other -> beside.put(other.id(), other)));
            Optional<Sketch> first = beside.values().stream()
                    .filter(other -> areNearlyOne(article.stems(), other.stems()))
                    .findFirst();
            first.ifPresentOrElse(
                    other -> all.standing.put(article.id(), other),
                    () -> bands.forEach(band -> alike.computeIfAbsent(band, unseen -> new ArrayList<>())
                            .add(article)));
        }
        return all;
    }

    /**
     * The keys under which an article is laid; most that are nearly of its text have one of them.
     *
     * @param words its telling words
     */
    static List<Long> bands(Set<String> words) {
        List<Long> bands = new ArrayList<>();
        for (int band = 0; band < BANDS && !words.isEmpty(); band++) {
            long key = band;
            for (int row = 0; row < IN_A_BAND; row++) {
                key = mixed(key + least(words, band * IN_A_BAND + row));
            }
            bands.add(key);
        }
        return bands;
    }

    private static long least(Set<String> words, int function) {
        return words.stream()
                .mapToLong(word -> mixed(word.hashCode() + (long) function * Integer.MAX_VALUE))
                .min()
                .orElseThrow();
    }

    /** The finaliser of MurmurHash3. */
    private static long mixed(long bits) {
        long one = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
        long two = (one ^ (one >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return two ^ (two >>> 33);
    }

    /** Whether two share so much; as soon as too many words of the shorter are not the other's, no more are asked. */
    private static boolean areNearlyOne(Stems one, Stems other) {
        Stems fewer = one.size() <= other.size() ? one : other;
        Stems more = fewer == one ? other : one;
        double needed = SHARE * (one.size() + other.size()) / (1 + SHARE);
        return fewer.lackAtMost(fewer.size() - (int) Math.ceil(needed - ROUNDING), more);
    }

    /** The article that stands for one of nearly its text; empty where it stands for itself. */
    Optional<Sketch> standingFor(Sketch article) {
        return Optional.ofNullable(standing.get(article.id()));
    }
}
