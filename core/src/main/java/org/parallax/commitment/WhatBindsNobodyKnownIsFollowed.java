package org.parallax.commitment;

/**
 * An order, a ban or a date that does not say whom it binds is shown only where the story comes back to it: two articles tell it, or one tells
 * what became of it.
 */
final class WhatBindsNobodyKnownIsFollowed {

    private WhatBindsNobodyKnownIsFollowed() {}

    static boolean holds(Followed commitment) {
        boolean bound = commitment.told().stream()
                .anyMatch(told -> !told.pledge().bound().isNobody());
        boolean twice = commitment.told().stream().map(Told::page).distinct().count() > 1;
        return bound || twice || !commitment.signs().isEmpty();
    }
}
