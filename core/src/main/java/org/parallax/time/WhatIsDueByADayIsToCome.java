package org.parallax.time;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.language.WordSets;

/**
 * "Must pay by Monday", "closed until at least Monday": what is due by a day is to come, unless it was done by then: "two feet of snow fell by Monday". Threads may
 * share it.
 */
final class WhatIsDueByADayIsToCome {

    private static final Set<String> PREPOSITIONS = Set.of("by", "until", "till");

    /** So far back "had" says that it is over. */
    private static final int REACH = 12;

    private static final Set<String> BRINGING_ABOUT = Set.of("have", "get");

    /** Words in which what is to be mended stands before its participle. */
    private static final int OBJECT = 5;

    /** "Wanted an answer by Monday": no past deed is told. */
    private static final Set<String> ASKED = WordSets.of(WhatIsDueByADayIsToCome.class, "asked for");

    private WhatIsDueByADayIsToCome() {}

    /** Empty where no such preposition stands before the day, or where it opens the clause and the verb after it tells. */
    static Optional<Tense> in(Words words, int from) {
        int leads = Boundary.place(words, from);
        boolean led = PREPOSITIONS.contains(words.lower(leads)) && !opensAClause(words, leads);
        return led && !hasHad(words, from)
                ? Optional.of(isOver(words, from) ? Tense.PAST : Tense.FUTURE)
                : Optional.empty();
    }

    private static boolean opensAClause(Words words, int at) {
        String before = words.lower(at - 1);
        return at == 0 || before.equals("but") || before.equals("and");
    }

    private static boolean hasHad(Words words, int from) {
        return IntStream.range(Math.max(0, from - REACH), from)
                .anyMatch(at -> words.lower(at).equals("had"));
    }

    private static boolean isOver(Words words, int from) {
        int verb = Verbs.left(words, from - 1);
        return words.lower(from - 1).equals("by")
                && verb >= 0
                && !Verbs.isInfinitive(words, verb)
                && !ASKED.contains(words.lower(verb))
                && Verbs.tense(words, verb) == Tense.PAST
                && !isToBeBroughtAbout(words, verb)
                && IntStream.range(verb, from)
                        .allMatch(at -> words.at(at).isLetters() || words.at(at).number() >= 0);
    }

    /** "Promised to have it mended by Friday", "wants to get the boat painted by Friday". */
    private static boolean isToBeBroughtAbout(Words words, int participle) {
        return IntStream.range(Math.max(1, participle - OBJECT), participle)
                .anyMatch(at -> BRINGING_ABOUT.contains(words.lower(at)) && Verbs.isInfinitive(words, at));
    }
}
