package org.parallax.commitment;

import java.util.List;
import org.parallax.commitment.matter.Told;

/**
 * What is told of one commitment.
 *
 * @param told where it is told, the earliest first
 * @param signs what became of it
 */
record Followed(List<Told> told, List<Sign> signs) {}
