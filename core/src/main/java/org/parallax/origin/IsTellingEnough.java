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

    /** Words of any kind, in one order, that no two writers write by chance. */
    private static final int PLAIN_WORDS = 13;

    private static final int TELLING_AMONG_PLAIN = 4;

    /** The shortest quotation that is shown as shared, in words. */
    private static final int QUOTATION = 4;

    /** Telling words in such a quotation. */
    private static final int TELLING_IN_QUOTATION = 2;

    private static final int QUOTATION_OF_ONE = 6;
    private static final int TELLING_IN_QUOTATION_OF_ONE = 4;

    private IsTellingEnough() {}

    static boolean test(Passages a, Passages b, Run run) {
        return isLong(a, run) || isManyPlainWords(a, run) || isWholeQuotation(a, b, run) || isQuotedByOne(a, b, run);
    }

    /** One outlet quotes all of it, the other more: {@code "full of holes"}, {@code "The pier is full of holes and should be shut."} */
    static boolean testPartOfAQuotation(Passages a, Passages b, Run run) {
        boolean part = (a.holdsQuotation(run.a(), run.endA(), QUOTATION) && b.isQuoted(run.b(), run.endB()))
                || (b.holdsQuotation(run.b(), run.endB(), QUOTATION) && a.isQuoted(run.a(), run.endA()));
        return part && a.tellingBesideNames(run.a(), run.endA()) >= TELLING_IN_QUOTATION;
    }

    /** "There was a keeper who lay upon my feet, I doubt she lives still": hardly a telling word, and yet nobody says it twice. */
    private static boolean isManyPlainWords(Passages a, Run run) {
        return run.equal() >= PLAIN_WORDS
                && a.telling(run.a(), run.endA()) >= TELLING_AMONG_PLAIN
                && a.tellingBesideNames(run.a(), run.endA()) >= BESIDE_NAMES - 1;
    }

    private static boolean isLong(Passages a, Run run) {
        return a.telling(run.a(), run.endA()) >= TELLING && a.tellingBesideNames(run.a(), run.endA()) >= BESIDE_NAMES;
    }

    private static boolean isWholeQuotation(Passages a, Passages b, Run run) {
        return a.holdsQuotation(run.a(), run.endA(), QUOTATION)
                && b.holdsQuotation(run.b(), run.endB(), QUOTATION)
                && a.tellingBesideNames(run.a(), run.endA()) >= TELLING_IN_QUOTATION;
    }

    /** One outlet quotes what the other says in the same words without the marks. */
    private static boolean isQuotedByOne(Passages a, Passages b, Run run) {
        boolean quoted = a.holdsQuotation(run.a(), run.endA(), QUOTATION_OF_ONE)
                || b.holdsQuotation(run.b(), run.endB(), QUOTATION_OF_ONE);
        return quoted && a.tellingBesideNames(run.a(), run.endA()) >= TELLING_IN_QUOTATION_OF_ONE;
    }
}
