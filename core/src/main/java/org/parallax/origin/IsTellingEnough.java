package org.parallax.origin;

/**
 * A run of words shows that one text comes from the other when it says enough: many telling words, some of them beside names (a long title or
 * the name of a body is written alike by everybody), or a whole quotation.
 */
final class IsTellingEnough {

    /** Telling words that no two writers put in one order by chance. */
    private static final int TELLING = 8;

    /** So many of them must not belong to names. */
    private static final int BESIDE_NAMES = 4;

    /** The shortest quotation that is shown as shared, in words. */
    private static final int QUOTATION = 4;

    /** Telling words in such a quotation. */
    private static final int TELLING_IN_QUOTATION = 2;

    private IsTellingEnough() {}

    static boolean test(Passages a, Passages b, Run run) {
        return isLong(a, run) || isWholeQuotation(a, b, run);
    }

    private static boolean isLong(Passages a, Run run) {
        return a.telling(run.a(), run.endA()) >= TELLING && a.tellingBesideNames(run.a(), run.endA()) >= BESIDE_NAMES;
    }

    private static boolean isWholeQuotation(Passages a, Passages b, Run run) {
        return a.holdsQuotation(run.a(), run.endA(), QUOTATION)
                && b.holdsQuotation(run.b(), run.endB(), QUOTATION)
                && a.tellingBesideNames(run.a(), run.endA()) >= TELLING_IN_QUOTATION;
    }
}
