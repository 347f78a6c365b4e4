package org.parallax.commitment.status;

import org.parallax.article.TextSpan;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.matter.IsOneCommitment;
import org.parallax.commitment.matter.Told;
import org.parallax.commitment.page.Pledge;

/** "The board has banned night boats", where it had said that it would: the deed that was promised, and no ban beside it. */
public final class ABanThatWasPromisedKeepsIt {

    private ABanThatWasPromisedKeepsIt() {}

    /** Whether all that tells one is told as what keeps the other. */
    public static boolean holds(Followed ban, Followed promise) {
        return !IsOneCommitment.isLaid(promise.told().get(0))
                && ban.told().stream()
                        .allMatch(told -> told.pledge().kind() == Pledge.Kind.BAN && keeps(told, promise));
    }

    private static boolean keeps(Told ban, Followed promise) {
        TextSpan passage = ban.pledge().passage();
        return promise.signs().stream()
                .anyMatch(sign -> sign.role() == Role.KEPT
                        && sign.page() == ban.page()
                        && sign.passage().overlaps(passage));
    }
}
