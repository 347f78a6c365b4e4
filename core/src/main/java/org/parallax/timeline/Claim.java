package org.parallax.timeline;

import java.util.List;

/**
 * That nobody tells an entry but those whom articles report.
 *
 * @param statements ids of those that tell it; empty where a quotation is nobody's
 * @param quoted whether the entry's sentence stands between quotation marks as a whole
 */
public record Claim(List<String> statements, boolean quoted) {

    public Claim {
        statements = List.copyOf(statements);
    }
}
