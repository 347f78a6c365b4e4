package org.parallax.headline;

import java.util.List;
import java.util.Optional;
import org.parallax.headline.Headline.Verdict;

/** "40 hurt" above a body that nowhere has 40 and in the same words has 14. */
final class ABodyThatCountsFewerIsWeaker implements Rule {

    private static final String WHY = "the body counts fewer";

    @Override
    public Optional<Headline> on(Claim claim, NearestPassage nearest) {
        String text = claim.article().text();
        List<Numbers> told = Numbers.in(claim.article().article().body().of(text));
        List<Numbers> near = Numbers.in(nearest.span().of(text));
        boolean fewer = nearest.share() >= Headlines.ENOUGH
                && Numbers.in(claim.span().of(text)).stream()
                        .filter(number -> told.stream().noneMatch(other -> other.value() == number.value()))
                        .anyMatch(number -> near.stream().anyMatch(other -> isFewer(other, number)));
        return fewer
                ? Optional.of(new Headline(
                        claim.evidence(claim.span()),
                        Optional.of(claim.evidence(nearest.span())),
                        Verdict.STRONGER,
                        WHY))
                : Optional.empty();
    }

    private static boolean isFewer(Numbers inBody, Numbers inHeadline) {
        return inBody.noun().equals(inHeadline.noun())
                && !inBody.noun().isEmpty()
                && inBody.value() < inHeadline.value();
    }
}
