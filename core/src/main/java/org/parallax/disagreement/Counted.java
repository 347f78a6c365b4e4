package org.parallax.disagreement;

/**
 * A count, with the words around it weighed once for all that it is laid beside. Threads may share it.
 *
 * @param around what stands around it
 */
record Counted(Count count, Weighed around) {}
