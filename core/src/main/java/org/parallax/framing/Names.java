package org.parallax.framing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;

/** Who is spoken of where in an article: by a name, and by a word that stands for one. Threads may share it. */
final class Names {

    private final TreeMap<Integer, Named> names = new TreeMap<>();
    private final Map<Integer, Named> others = new HashMap<>();

    Names(Known known) {
        known.names().forEach(this::add);
        known.others().forEach(other -> others.put(other.span().start(), other));
    }

    /** Of two that begin at one place the shorter; of one length the first. */
    private void add(Named name) {
        names.merge(
                name.span().start(),
                name,
                (a, b) -> b.span().length() < a.span().length() ? b : a);
    }

    /** The name that a token belongs to. */
    Optional<Named> at(TextSpan token) {
        return Optional.ofNullable(names.floorEntry(token.start()))
                .map(Map.Entry::getValue)
                .filter(name -> name.span().contains(token.start()));
    }

    /** Who is spoken of at a token without a name. */
    Optional<Named> spokenOfAt(TextSpan token) {
        return Optional.ofNullable(others.get(token.start()));
    }

    /** Where an entity is named, in the order of the text. */
    Stream<Named> of(String entity) {
        return names.values().stream().filter(name -> name.entity().equals(entity));
    }
}
