package org.parallax.bench.pairs;

import org.parallax.entity.NameComparison;

/**
 * What one pair of names teaches.
 *
 * @param names the pair
 * @param same whether they are one
 * @param counts how much it counts beside others
 */
record Example(NameComparison names, boolean same, double counts) {}
