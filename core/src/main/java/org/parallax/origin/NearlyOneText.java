package org.parallax.origin;

import java.util.List;
import java.util.Optional;

/**
 * Articles of several pages that are nearly one text: somebody copied. Each is still an article of its own.
 *
 * @param id depends on its articles
 * @param articles ids, two or more
 * @param shared the share of the longer one's words that stands in passages shared by two of them, 0 to 1: the least among those that make the group
 * @param first the id of the one that came before all others; empty where neither days nor credits tell
 */
public record NearlyOneText(String id, List<String> articles, double shared, Optional<String> first) {

    /** What is shared, in whole percent. */
    public long percent() {
        return Math.round(shared * 100);
    }
}
