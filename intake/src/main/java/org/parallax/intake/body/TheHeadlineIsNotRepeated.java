package org.parallax.intake.body;

/** A passage that is the headline, or a title that the page tells machines. */
final class TheHeadlineIsNotRepeated implements PassageRule {

    @Override
    public boolean holds(Passage passage, Told told) {
        return told.isTitle(passage.text());
    }
}
