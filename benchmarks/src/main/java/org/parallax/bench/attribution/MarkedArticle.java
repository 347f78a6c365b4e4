package org.parallax.bench.attribution;

import java.util.List;

/**
 * An article and what people marked in it.
 *
 * @param id its file name without the ending
 */
public record MarkedArticle(String id, String text, List<Attributed> attributions) {}
