package org.parallax.commitment.sign;

import java.time.LocalDate;
import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.matter.Teller;
import org.parallax.commitment.page.Page;

/**
 * A sentence that tells what became of a commitment.
 *
 * @param page that tells it
 * @param passage the words
 * @param role what it does for the commitment
 * @param by who says so
 * @param until the later day that it gives; empty where it gives none
 * @param rule which rule took it in
 * @param repeating whether it tells the commitment again
 */
public record Sign(
        Page page, TextSpan passage, Role role, Teller by, Optional<LocalDate> until, String rule, boolean repeating) {

    /** One that speaks against it, and gives no later day. */
    static Sign against(Page page, TextSpan passage, Teller by, Class<?> rule) {
        return new Sign(page, passage, Role.AGAINST, by, Optional.empty(), rule.getSimpleName(), false);
    }

    /** Whether it was surely told before another. */
    public boolean isBefore(Sign other) {
        return page.published().endsBefore(other.page.published());
    }
}
