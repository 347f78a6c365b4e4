package org.parallax.disagreement;

import java.util.Optional;
import java.util.Set;

/** Reads that nobody came to harm as a count of none: "no one was injured", "no deaths were reported". Threads may share it. */
final class Nobody {

    private static final Quantity NONE = Quantity.of(0);

    private Nobody() {}

    /** The count that begins at a place; empty for "in order that no one is hurt", and for "no miners were hurt", which others may have been. */
    static Optional<Count> in(Line line, int at) {
        return ofPeople(line, at).or(() -> ofHarm(line, at)).filter(count -> !isOnlyWished(line, at));
    }

    /** "No one was injured", "nobody has been hurt". */
    private static Optional<Count> ofPeople(Line line, int at) {
        boolean two = line.term(at).is("no") && line.term(at + 1).is("one");
        int verb = two ? at + 2 : at + 1;
        boolean people = two || line.term(at).is("nobody", "no-one");
        boolean been =
                line.term(verb).is("has", "have", "had") && line.term(verb + 1).is("been");
        return people && (been || line.term(verb).is("was", "were"))
                ? made(line, at, been ? verb + 2 : verb + 1)
                : Optional.empty();
    }

    /** "No injuries were reported", "there were no deaths". */
    private static Optional<Count> ofHarm(Line line, int at) {
        boolean there =
                line.term(at - 1).is("were", "was", "been") && line.term(at - 2).is("there", "had", "have", "has");
        boolean reported = line.term(at + 2).is("were", "was", "have", "has")
                && (line.term(at + 3).is("reported") || line.term(at + 4).is("reported"));
        boolean noun = line.term(at + 1).part().isNoun();
        return line.term(at).is("no") && noun && (there || reported) ? made(line, at, at + 1) : Optional.empty();
    }

    private static boolean isOnlyWished(Line line, int at) {
        return line.where(term -> term.is("if", "unless", "hope", "hopes", "hoped", "ensure", "sure")).stream()
                .anyMatch(word -> word < at);
    }

    private static Optional<Count> made(Line line, int at, int toll) {
        return CountedWords.toll(line.term(toll).lower())
                .map(thing -> new Count(line, at, toll, NONE, thing, Count.Sort.TOLL, Set.of(), false, false, ""));
    }
}
