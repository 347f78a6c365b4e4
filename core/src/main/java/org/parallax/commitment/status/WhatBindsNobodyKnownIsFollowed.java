package org.parallax.commitment.status;

import org.parallax.commitment.future.WhoAnswersForADeedIsBound;
import org.parallax.commitment.matter.Told;
import org.parallax.commitment.page.Lexicon;
import org.parallax.commitment.page.Pledge;

/**
 * What does not say whom it binds, or bans something to the public, is shown only where the story comes back to it: two articles tell it, or
 * one tells what became of it. What somebody says will be done, by whomever, is shown where it has a day.
 */
public final class WhatBindsNobodyKnownIsFollowed {

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

    /** Whether a commitment is shown. */
    public static boolean holds(Followed commitment) {
        boolean bound = commitment.told().stream().anyMatch(WhatBindsNobodyKnownIsFollowed::bindsSomebody);
        boolean twice = commitment.told().stream().map(Told::page).distinct().count() > 1;
        boolean dated = commitment.told().stream().anyMatch(WhatBindsNobodyKnownIsFollowed::isAnnounced);
        return bound || dated || twice || !commitment.signs().isEmpty();
    }
}
