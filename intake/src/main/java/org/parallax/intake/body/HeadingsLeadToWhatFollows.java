package org.parallax.intake.body;

import java.util.List;

/** A heading, or a line that ends with a colon, after which nothing follows: what it led to was no article. */
final class HeadingsLeadToWhatFollows implements EndRule {

    @Override
    public boolean holds(List<Passage> passages) {
        Passage last = passages.get(passages.size() - 1);
        return last.isHeading() || last.text().endsWith(":");
    }
}
