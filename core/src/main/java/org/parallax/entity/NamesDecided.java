package org.parallax.entity;

import java.util.List;

/**
 * What a person decided of names: they are one, or two. Where two decisions cannot both hold, the later one does.
 *
 * @param names two or more where they are one; exactly two where they are kept apart
 * @param one whether they are one
 */
public record NamesDecided(List<SpokenName> names, boolean one) {

    public NamesDecided {
        names = List.copyOf(names);
        if (names.size() < 2 || (!one && names.size() > 2)) {
            throw new IllegalArgumentException("two names are needed, given were " + names.size());
        }
    }

    /** What became of a decision. */
    public sealed interface Answer {

        /** It holds; the entities that it made, by id. */
        record Held(List<String> entities) implements Answer {}

        /** A later one says otherwise; its place in the list of decisions. */
        record Overruled(int by) implements Answer {}

        /** No article names somebody so. */
        record Missing(SpokenName name) implements Answer {}

        /** The articles name both as one, each by both names; only the text could tell them apart. */
        record Inseparable() implements Answer {}
    }
}
