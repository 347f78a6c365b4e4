package org.parallax.disagreement;

import org.parallax.disagreement.Context.Weighed;

/**
 * A count, with the words around it weighed once for all that it is laid beside. Threads may share it.
 *
 * @param around what stands around it
 */
record Counted(Count count, Weighed around) {}
