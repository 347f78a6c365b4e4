package org.parallax.commitment;

/** "We plan to do just that": a reader cannot tell what. */
final class WhatOnlyPointsTellsNoDeed implements DoubtRule {

    @Override
    public boolean holds(Page page, Wording sentence, Pledge pledge) {
        return pledge.deed()
                .what()
                .of(page.text())
                .matches("(?i)(?:do|doing) (?:just |exactly |precisely )?(?:that|this|it|so|the same)\\b.*");
    }
}
