package org.parallax.origin;

import org.parallax.article.Evidence;
import org.parallax.origin.Echo.Kind;

/**
 * A passage that two articles share, before it has a name.
 *
 * @param quoted whether both stand within quotation marks: both outlets quote somebody
 */
record SharedPassage(Evidence a, Evidence b, Kind kind, boolean quoted) {}
