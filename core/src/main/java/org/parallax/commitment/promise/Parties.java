package org.parallax.commitment.promise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.commitment.page.Wording;

/** Those whom an agreement binds. Threads may share it. */
final class Parties {

    private static final Set<String> OPENERS = Set.of("between", "by", "with");

    private Parties() {}

    static Party together(Party one, Party other) {
        List<Integer> all = Stream.concat(one.entities().stream(), other.entities().stream())
                .distinct()
                .toList();
        return new Party(all, one.words().or(other::words));
    }

    /** "between X and Y", "by X", "with Y" in some words after a noun. */
    static Optional<Party> between(Page page, Wording sentence, int from, int to) {
        return IntStream.range(from, Math.min(to, sentence.size() - 1))
                .filter(at -> OPENERS.contains(sentence.lower(at)))
                .mapToObj(at -> sentence.span(at + 1, Math.max(at + 1, to - 1)))
                .flatMap(reach -> named(page, reach).stream())
                .findFirst();
    }

    private static Optional<Party> named(Page page, TextSpan reach) {
        List<Integer> named = page.namedIn(reach);
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(new Party(named, Optional.of(page.untilLastNameIn(reach))));
    }
}
