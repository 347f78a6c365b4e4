package org.parallax.bench.attribution;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.parallax.bench.attribution.Attributed.Part;

/** An attribution as the words of its parts. */
public record WordSets(BitSet source, BitSet cue, BitSet content) {

    private static final Set<String> PRONOUNS = Set.of(
            "i", "me", "we", "us", "you", "he", "him", "she", "her", "it", "they", "them", "who", "this", "that",
            "these", "those", "one");

    public static WordSets of(Attributed attributed, Words words) {
        return new WordSets(words.in(attributed.source()), words.in(attributed.cue()), words.in(attributed.content()));
    }

    BitSet part(Part part) {
        return switch (part) {
            case SOURCE -> source;
            case CUE -> cue;
            case CONTENT -> content;
        };
    }

    /** The least overlap of the three parts, 0 to 1; two empty sources overlap wholly. */
    double leastOverlap(WordSets other) {
        double least = 1;
        for (Part part : Part.values()) {
            least = Math.min(least, overlap(part(part), other.part(part)));
        }
        return least;
    }

    /** The overlaps of the three parts together, 0 to 3. */
    double overlap(WordSets other) {
        double sum = 0;
        for (Part part : Part.values()) {
            sum += overlap(part(part), other.part(part));
        }
        return sum;
    }

    /** Intersection over union. */
    private static double overlap(BitSet some, BitSet others) {
        int union = Words.either(some, others).cardinality();
        return union == 0 ? 1 : (double) Words.common(some, others).cardinality() / union;
    }

    public boolean hasPronounSource(Words words) {
        return source.cardinality() == 1
                && PRONOUNS.contains(words.of(source.nextSetBit(0)).toLowerCase(Locale.ROOT));
    }
}
