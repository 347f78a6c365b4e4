package org.parallax.headline;

import java.util.Optional;

/** Decides on a claim that a passage comes near to, or leaves it to the next rule. Threads may share it. */
interface Rule {

    Optional<Headline> on(Claim claim, NearestPassage nearest);
}
