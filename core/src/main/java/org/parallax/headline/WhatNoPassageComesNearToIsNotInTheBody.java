package org.parallax.headline;

import java.util.Optional;
import org.parallax.headline.Headline.Verdict;

/** The whole body has hardly any of the headline's telling words, and the headline has enough to tell. */
final class WhatNoPassageComesNearToIsNotInTheBody implements Rule {

    private static final String WHY = "the body has hardly any of its words";

    private static final double ALMOST_NONE = .2;
    private static final int FEWEST = 4;

    @Override
    public Optional<Headline> on(Claim claim, NearestPassage nearest) {
        boolean missing = claim.gist().size() >= FEWEST && claim.gist().heldBy(claim.body()) < ALMOST_NONE;
        return missing
                ? Optional.of(new Headline(claim.evidence(claim.span()), Optional.empty(), Verdict.NOT_IN_BODY, WHY))
                : Optional.empty();
    }
}
