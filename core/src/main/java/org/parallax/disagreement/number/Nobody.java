package org.parallax.disagreement.number;

import java.util.Optional;
import java.util.Set;
import org.parallax.disagreement.line.CountedWords;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Quantity;
import org.parallax.language.WordSets;

/** Reads that nobody came to harm as a count of none: "no one was injured", "no one died", "no deaths were reported". Threads may share it. */
final class Nobody {

    private static final Quantity NONE = Quantity.of(0);

    private static final Set<String> AUXILIARIES = WordSets.of(Nobody.class, "before what became of one");

    private static final Set<String> WISHES = WordSets.of(Nobody.class, "only wished");

    private Nobody() {}

    /** The count that begins at a place; empty for "in order that no one is hurt", and for "no miners were hurt", which others may have been. */
    static Optional<Count> in(Line line, int at) {
        return ofPeople(line, at).or(() -> ofHarm(line, at)).filter(count -> !isOnlyWished(line, at));
    }

    /** "No one was injured", "nobody has been hurt", "nobody is missing", "no one has died". */
    private static Optional<Count> ofPeople(Line line, int at) {
        boolean two = line.term(at).is("no") && line.term(at + 1).is("one");
        int verb = two ? at + 2 : at + 1;
        int toll = verb;
        while (line.term(toll).isOneOf(AUXILIARIES)) {
            toll++;
        }
        boolean people = two || line.term(at).is("nobody", "no-one");
        boolean being = line.term(toll - 1).is("is", "are", "was", "were", "been") && toll > verb;
        return people && (being || line.term(toll).is("died", "perished", "drowned"))
                ? made(line, at, toll)
                : Optional.empty();
    }

    /** "No injuries were reported", "there were no deaths", "there were no immediate reports of injuries". */
    private static Optional<Count> ofHarm(Line line, int at) {
        if (!line.term(at).is("no")) {
            return Optional.empty();
        }
        boolean there =
                line.term(at - 1).is("were", "was", "been") && line.term(at - 2).is("there", "had", "have", "has");
        int reports = line.term(at + 1).is("reports", "word", "news") ? at + 1 : at + 2;
        if (there && line.term(reports).is("reports", "word", "news")) {
            return line.term(reports + 1).is("of") ? made(line, at, reports + 2) : Optional.empty();
        }
        boolean noun = line.term(at + 1).part().isNoun();
        return noun && (there || isReported(line, at + 2)) ? made(line, at, at + 1) : Optional.empty();
    }

    /** "Were reported", "or deaths have been reported". */
    private static boolean isReported(Line line, int behind) {
        int verb = line.term(behind).is("or", "and") ? behind + 2 : behind;
        return line.term(verb).is("were", "was", "have", "has")
                && (line.term(verb + 1).is("reported") || line.term(verb + 2).is("reported"));
    }

    private static boolean isOnlyWished(Line line, int at) {
        return line.where(term -> term.isOneOf(WISHES)).stream().anyMatch(word -> word < at);
    }

    /** "Casualties" may be dead or hurt, where there are some. */
    private static Optional<Count> made(Line line, int at, int toll) {
        Optional<String> harm = line.term(toll).is("casualties")
                ? Optional.of("hurt")
                : CountedWords.toll(line.term(toll).lower());
        return harm.map(thing -> new Count(line, at, toll, NONE, thing, Count.Sort.TOLL, Set.of(), false, false, ""));
    }
}
