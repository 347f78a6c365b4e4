package org.parallax.origin;

import org.parallax.article.Evidence;
import org.parallax.origin.Echo.Kind;

/** A passage that two articles share, before it has a name. */
record SharedPassage(Evidence a, Evidence b, Kind kind) {}
