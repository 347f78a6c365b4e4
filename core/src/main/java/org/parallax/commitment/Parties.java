package org.parallax.commitment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.commitment.Pledge.Party;

/** Those whom an agreement binds. Threads may share it. */
final class Parties {

    private Parties() {}

    static Party together(Party one, Party other) {
        List<Integer> all = Stream.concat(one.entities().stream(), other.entities().stream())
                .distinct()
                .toList();
        return new Party(all, one.words().or(other::words));
    }

    /** "between X and Y", "by X", "with Y" in some words after a noun. */
    static Optional<Party> between(Page page, Wording sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            if (sentence.lower(at).equals("between")
                    || sentence.lower(at).equals("by")
                    || sentence.lower(at).equals("with")) {
                TextSpan reach = sentence.span(at + 1, Math.max(at + 1, to - 1));
                List<Integer> named = page.namedIn(reach);
                if (!named.isEmpty()) {
                    return Optional.of(new Party(named, Optional.of(page.untilLastNameIn(reach))));
                }
            }
        }
        return Optional.empty();
    }
}
