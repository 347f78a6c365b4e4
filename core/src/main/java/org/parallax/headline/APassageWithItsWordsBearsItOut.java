package org.parallax.headline;

import java.util.Optional;
import org.parallax.headline.Headline.Verdict;

/** One or two sentences of the body have at least half of the headline's telling words. */
final class APassageWithItsWordsBearsItOut implements Rule {

    private static final String WHY = "a passage of the body tells it in its words";

    @Override
    public Optional<Headline> on(Claim claim, NearestPassage nearest) {
        return nearest.share() >= Headlines.ENOUGH
                ? Optional.of(new Headline(
                        claim.evidence(claim.span()),
                        Optional.of(claim.evidence(nearest.span())),
                        Verdict.BORNE_OUT,
                        WHY))
                : Optional.empty();
    }
}
