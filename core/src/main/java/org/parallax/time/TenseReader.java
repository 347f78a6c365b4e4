package org.parallax.time;

import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.language.WordSets;

/** Finds the verb that a time expression goes with, and its tense, by the words around it. Threads may share it. */
final class TenseReader {

    /** Clauses begin here; a verb beyond counts less. */
    private static final Set<String> BORDERS = WordSets.of(TenseReader.class, "borders of clauses");

    private static final int BORDER = 8;

    /** A past verb further off may tell of something else. */
    private static final int NEAR = 9;

    private static final Set<String> RELATIVE = Set.of("that", "which", "who");

    private static final Set<String> JOINS = Set.of("and", "but", "or");

    private static final Set<String> BACK_IN = Set.of("in", "on");

    private TenseReader() {}

    /** The tense of the nearest verb; one in the same clause before one in another, one before the words before one after. */
    static Tense of(Words words, int from, int to) {
        if (isAsSoonAs(words, from, to)) {
            return Tense.FUTURE;
        }
        if (isBackThen(words, from, to)) {
            return Tense.PAST;
        }
        return WhatIsDueByADayIsToCome.in(words, from)
                .or(() -> WhatAwaitsADaysEventLooksAhead.in(words, from, to))
                .or(() -> WhatHappenedIsOver.in(words, from, to))
                .or(() -> WhatWasSaidOnADayIsOver.in(words, from, to))
                .or(() -> WhoStandsForElectionInAMonthIsYetToBeElected.in(words, from))
                .or(() -> AParticipleHasTheTenseOfItsVerb.in(words, from))
                .or(() -> WhatIsOnADayIsToCome.in(words, from))
                .or(() -> WhatADayHoldsIsToCome.in(words, from, to))
                .or(() -> WhatSomebodyCallsForOnADayIsToCome.in(words, from))
                .or(() -> WhatMayYetBeDoneOnADayIsToCome.in(words, from))
                .or(() -> WhatIsSupposedOfADayIsToCome.in(words, from))
                .or(() -> WhatIsLaterThisWeekIsToCome.in(words, from))
                .or(() -> WhatIsExpectedOnADayIsToCome.in(words, from))
                .or(() -> WhatBeganInAMonthMayBeOver.in(words, from))
                .orElseGet(() -> WhatIsHeldInAMonthMayBeToCome.told(words, from, to, ofTheVerb(words, from, to)));
    }

    /** "As soon as Monday", "could come as early as Monday"; not "as early as July, the two agreed". */
    private static boolean isAsSoonAs(Words words, int from, int to) {
        String before = words.lower(from - 1).equals("as") ? words.lower(from - 2) : "";
        return before.equals("soon") || (before.equals("early") && ofTheVerb(words, from, to) != Tense.PAST);
    }

    /** "It burned its books back in May"; not "she will be back in May", which tells where she will be. */
    private static boolean isBackThen(Words words, int from, int to) {
        return words.lower(from - 2).equals("back")
                && BACK_IN.contains(words.lower(from - 1))
                && ofTheVerb(words, from, to).looksBack();
    }

    private static Tense ofTheVerb(Words words, int from, int to) {
        int left = Verbs.left(words, from);
        int right = Verbs.right(words, to);
        int toLeft = left < 0 ? Integer.MAX_VALUE : distance(words, left + 1, from);
        int toRight = right < 0 ? Integer.MAX_VALUE : distance(words, to, right);
        if (left < 0 && right < 0) {
            return Tense.OTHER;
        }
        boolean before = toLeft <= toRight || (left >= 0 && isOfAnotherVerb(words, to, right));
        return before
                ? loosely(Verbs.tense(words, left), toLeft > NEAR || Verbs.isInfinitive(words, left))
                : Verbs.tense(words, left < 0 ? mainVerb(words, to, right) : right);
    }

    /** "It will open on Tuesday and has let the rooms", "it will meet on Tuesday to choose": what is told next has no part in the day. */
    private static boolean isOfAnotherVerb(Words words, int to, int right) {
        return right == to + 1 && (JOINS.contains(words.lower(to)) || Verbs.isInfinitive(words, right));
    }

    /** "On Tuesday a bill that would close the pier passed": what is said of the bill in passing is not what it did. */
    private static int mainVerb(Words words, int to, int right) {
        boolean relative = IntStream.range(to, right).anyMatch(at -> RELATIVE.contains(words.lower(at)));
        int next = relative ? Verbs.right(words, right + 1) : right;
        while (next >= 0 && next != right && Verbs.isInfinitive(words, next)) {
            next = Verbs.right(words, next + 1);
        }
        return next < 0 ? right : next;
    }

    private static Tense loosely(Tense tense, boolean loose) {
        return loose && tense == Tense.PAST ? Tense.LOOSELY_PAST : tense;
    }

    private static int distance(Words words, int from, int to) {
        return IntStream.range(from, to)
                .map(at -> BORDERS.contains(words.lower(at)) ? BORDER : 1)
                .sum();
    }
}
