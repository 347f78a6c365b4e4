package org.parallax.time;

/** A row of the grammar and where it matched. */
record Found(Row row, Match match) {}
