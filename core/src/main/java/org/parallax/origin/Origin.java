package org.parallax.origin;

import java.util.List;
import java.util.Optional;

/**
 * A place that accounts come from: articles that copy one agency are one origin.
 *
 * @param id depends on its articles
 * @param articles ids
 * @param agency the agency that they credit
 * @param why what shows that they are one
 */
public record Origin(String id, List<String> articles, Optional<String> agency, String why) {}
