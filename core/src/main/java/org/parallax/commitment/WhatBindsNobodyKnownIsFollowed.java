package org.parallax.commitment;

/**
 * An order, a ban or a date that does not say whom it binds is shown only where the story comes back to it: two articles tell it, or one tells
 * what became of it.
 */
final class WhatBindsNobodyKnownIsFollowed {

    private WhatBindsNobodyKnownIsFollowed() {}

    /** A ban on "customers" binds whoever is one. */
    private static boolean bindsSomebody(Told told) {
        boolean whoever = told.pledge().kind() == Pledge.Kind.BAN
                && told.by().isEmpty()
                && told.pledge()
                        .bound()
                        .words()
                        .filter(words ->
                                Lexicon.is("public", words.of(told.page().text())))
                        .isPresent();
        return !told.pledge().bound().isNobody() && !whoever;
    }

    /** By somebody who tells what others will do, for a day. */
    private static boolean isAnnounced(Told told) {
        return told.pledge().kind() == Pledge.Kind.PROMISE
                && told.pledge().rule().equals(WhoAnswersForADeedIsBound.class.getSimpleName())
                && told.pledge().due().lastDay().isPresent();
    }

    static boolean holds(Followed commitment) {
        boolean bound = commitment.told().stream().anyMatch(WhatBindsNobodyKnownIsFollowed::bindsSomebody);
        boolean twice = commitment.told().stream().map(Told::page).distinct().count() > 1;
        boolean dated = commitment.told().stream().anyMatch(WhatBindsNobodyKnownIsFollowed::isAnnounced);
        return bound || dated || twice || !commitment.signs().isEmpty();
    }
}
