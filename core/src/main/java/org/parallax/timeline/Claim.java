package org.parallax.timeline;

import java.util.List;
import java.util.stream.Stream;

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

    /** The same of a sentence that does not stand between quotation marks as a whole. */
    Claim unquoted() {
        return new Claim(statements, false);
    }

    /** The same, told by those of another as well. */
    Claim with(Claim other) {
        return new Claim(
                Stream.concat(statements.stream(), other.statements.stream())
                        .distinct()
                        .sorted()
                        .toList(),
                quoted);
    }
}
