package org.parallax.disagreement.line;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.story.WordWeights;
import org.parallax.story.Words.Word;

/** A context and the weights of its words in a story, worked out once for all that it is compared with. Immutable; threads may share it. */
public final class Weighed {

    private static final int THINGS = 2;
    private static final double ALIKE = .4;

    /** More than sums of a few weights can be off, of what they are. */
    private static final double ROUNDING = 1e-9;

    private final Context context;

    /** The weight of each word, in their order. */
    private final double[] bits;

    private final double all;

    private Weighed(Context context, double[] bits) {
        this.context = context;
        this.bits = bits;
        this.all = Arrays.stream(bits).sum();
    }

    static Weighed of(Context context, WordWeights weights) {
        return new Weighed(
                context, context.words().stream().mapToDouble(weights::of).toArray());
    }

    /**
     * What two contexts share.
     *
     * @param words the words of the one that the other has too
     * @param things how many of them are no names
     * @param bits their weight
     * @param ofTheLess that by the weight of the lighter context
     */
    public record Shared(List<Word> words, int things, double bits, double ofTheLess) {}

    /** What two contexts of one story share. */
    public Shared sharedWith(Weighed other) {
        List<Word> shared = IntStream.range(0, bits.length)
                .filter(at -> isIn(other, at))
                .mapToObj(context.words()::get)
                .toList();
        int things = context.things().sharedWith(other.context.things());
        return new Shared(shared, things, bitsSharedWith(other), ofTheLess(other));
    }

    private boolean isIn(Weighed other, int at) {
        return other.context.keys().has(context.keys().get(at));
    }

    private double bitsSharedWith(Weighed other) {
        double[] shared = new double[bits.length];
        int size = 0;
        for (int at = 0; at < bits.length; at++) {
            if (isIn(other, at)) {
                shared[size++] = bits[at];
            }
        }
        return Arrays.stream(shared, 0, size).sum();
    }

    /** How much of the lighter one's weight the words have that both share. */
    public double ofTheLess(Weighed other) {
        double less = Math.min(all, other.all);
        return less == 0 ? 0 : bitsSharedWith(other) / less;
    }

    /** Whether the words that both share have such a part of the lighter one's weight or more; a rough sum tells it unless it is close. */
    public boolean sharesPart(Weighed other, double part) {
        double needed = part * Math.min(all, other.all);
        double rough = 0;
        for (int at = 0; at < bits.length; at++) {
            rough += isIn(other, at) ? bits[at] : 0;
        }
        return Math.abs(rough - needed) > ROUNDING * needed ? rough > needed : ofTheLess(other) >= part;
    }

    /** Whether both have so many words that are no names: found without weighing them. */
    public boolean sharesThings(Weighed other, int least) {
        return context.things().shares(other.context.things(), least);
    }

    /** Whether so much of what stands around two deeds of one name is the same that they are one. */
    public boolean isOfOneMatterWith(Weighed other) {
        return sharesThings(other, THINGS) && sharesPart(other, ALIKE);
    }
}
