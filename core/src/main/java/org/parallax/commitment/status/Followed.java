package org.parallax.commitment.status;

import java.util.List;
import org.parallax.commitment.matter.Told;
import org.parallax.commitment.sign.Sign;

/**
 * What is told of one commitment.
 *
 * @param told where it is told, the earliest first
 * @param signs what became of it
 */
public record Followed(List<Told> told, List<Sign> signs) {}
