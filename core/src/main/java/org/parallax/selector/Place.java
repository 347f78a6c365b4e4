package org.parallax.selector;

import org.parallax.article.TextSpan;

/**
 * A piece of a folded text, and how like its surroundings are to those that are looked for.
 *
 * @param span the piece
 * @param before how like what stands before it is
 * @param after how like what stands after it is
 * @param sameBefore whether all that stood before the words stands before it
 * @param sameAfter whether all that stood after the words stands after it
 */
record Place(TextSpan span, Side.Likeness before, Side.Likeness after, boolean sameBefore, boolean sameAfter) {

    /**
     * So many pairs of words must the surroundings of one place have before those of another. One word that was changed breaks two pairs, so two
     * small corrections do not make the difference; the eight words beyond the sentence do.
     */
    static final int LEAD = 5;

    /** So many pairs break when one word is changed. */
    static final int A_CORRECTION = 2;

    /** Pairs of neighbouring words in its surroundings that are the same. */
    int pairs() {
        return before.pairs() + after.pairs();
    }

    private int inside() {
        return before.inside() + after.inside();
    }

    /** Those beyond its sentence. */
    int beyond() {
        return before.beyond() + after.beyond();
    }

    /** Those beyond its sentence, also a word or two off. */
    int beyondOrSo() {
        return before.beyondOrSo() + after.beyondOrSo();
    }

    /**
     * Whether this place is clearly the better one: if both stand in like sentences, by what is beyond these, since a copy takes its sentence along; otherwise by its
     * sentence, if what is beyond does not speak against it. On neither side it may be behind in the nearest word.
     */
    boolean leads(Place other) {
        boolean better = inside() - other.inside() >= LEAD
                ? other.beyondOrSo() - beyondOrSo() < LEAD
                : isInLikeSentence(other) && leadsBeyond(other);
        return better && (before.touches() || !other.before.touches()) && (after.touches() || !other.after.touches());
    }

    /** Whether its sentence is as like as that of the other, but for a correction; of a few words most must be the same. */
    private boolean isInLikeSentence(Place other) {
        return other.inside() - inside() <= A_CORRECTION && 2 * inside() >= other.inside();
    }

    private boolean leadsBeyond(Place other) {
        return beyondOrSo() - other.beyondOrSo() >= LEAD
                && other.before.beyondOrSo() - before.beyondOrSo() < A_CORRECTION
                && other.after.beyondOrSo() - after.beyondOrSo() < A_CORRECTION;
    }

    boolean isTheSame() {
        return sameBefore && sameAfter;
    }

    Anchoring.Change change() {
        return sameBefore ? Anchoring.Change.AFTER : sameAfter ? Anchoring.Change.BEFORE : Anchoring.Change.BOTH;
    }
}
