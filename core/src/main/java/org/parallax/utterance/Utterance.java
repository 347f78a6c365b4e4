package org.parallax.utterance;

import java.util.List;

/**
 * A row of the ledger: one utterance, in the words of every outlet that reports it.
 *
 * @param statements ids, the earliest article first; never empty
 * @param origins how many independent origins report it
 */
public record Utterance(List<String> statements, int origins) {}
