package org.parallax.commitment;

import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.commitment.Commitment.Role;

/**
 * A sentence that tells what became of a commitment.
 *
 * @param page that tells it
 * @param passage the words
 * @param role what it does for the commitment
 * @param by who says so, as an entity's id; empty for the outlet and sources without a name
 * @param rule which rule took it in
 */
record Sign(Page page, TextSpan passage, Role role, Optional<String> by, String rule) {}
