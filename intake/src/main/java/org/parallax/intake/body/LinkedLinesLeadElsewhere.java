package org.parallax.intake.body;

/**
 * A line of its own that is a link, or a link after a short call ("More: …"). Headings may be links, and so may the items of a list that
 * belongs to the article.
 */
final class LinkedLinesLeadElsewhere implements PassageRule {

    /** A name or two that are linked, a source in brackets, do not make a teaser. */
    private static final int FEWEST_WORDS = 4;

    private static final int NEARLY_ALL = 80;
    private static final int A_GOOD_PART = 40;

    /** So many characters has a call at most. */
    private static final int CALL = 25;

    @Override
    public boolean holds(Passage passage, Told told) {
        return passage.line().words() >= FEWEST_WORDS
                && !passage.isHeading()
                && !passage.isListed()
                && (passage.isLinked(NEARLY_ALL) || isCallAndLink(passage));
    }

    private static boolean isCallAndLink(Passage passage) {
        return passage.isLinked(A_GOOD_PART)
                && passage.length() - passage.linked() <= CALL
                && !passage.line().endsASentence();
    }
}
