package org.parallax.headline;

import java.util.Optional;
import java.util.Set;
import org.parallax.headline.Headline.Verdict;

/** A headline states flatly what every passage that tells it calls possible, alleged or believed. */
final class ABodyThatHedgesIsWeaker implements Rule {

    private static final String WHY = "the headline states what the body hedges: ";

    /** What tells the claim nearly as well as the nearest passage counts as telling it too. */
    private static final double NEARLY = .2;

    @Override
    public Optional<Headline> on(Claim claim, NearestPassage nearest) {
        String text = claim.article().text();
        Set<String> hedges = Hedges.of(nearest.span().of(text), claim.gist());
        boolean weaker = nearest.share() >= Headlines.ENOUGH
                && !hedges.isEmpty()
                && !claim.isAttributed()
                && !Hedges.isCareful(claim.span().of(text))
                && claim.sentences().stream()
                        .filter(sentence -> claim.gist().heldBy(claim.gistOf(sentence)) >= nearest.share() - NEARLY)
                        .allMatch(sentence ->
                                !Hedges.of(sentence.of(text), claim.gist()).isEmpty());
        return weaker
                ? Optional.of(new Headline(
                        claim.evidence(claim.span()),
                        Optional.of(claim.evidence(nearest.span())),
                        Verdict.STRONGER,
                        WHY + String.join(", ", hedges.stream().sorted().toList())))
                : Optional.empty();
    }
}
