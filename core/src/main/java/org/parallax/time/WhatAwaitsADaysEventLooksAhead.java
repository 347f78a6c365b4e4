package org.parallax.time;

import java.util.Optional;
import java.util.Set;
import org.parallax.language.WordSets;

/**
 * "Ahead of Tuesday's vote", "plans for Thursday's meeting", "a meeting for later Sunday": what stands before the day looks ahead. Otherwise "Wednesday's ruling" happened, whatever is
 * to come of it. Threads may share it.
 */
final class WhatAwaitsADaysEventLooksAhead {

    private static final Set<String> OF = Set.of("ahead", "advance", "eve");
    private static final Set<String> FOR = WordSets.of(WhatAwaitsADaysEventLooksAhead.class, "preparing");

    private static final Set<String> ARRANGED = WordSets.of(WhatAwaitsADaysEventLooksAhead.class, "arranged for a day");

    private static final Set<String> PLANS = Set.of("plans", "preparations", "arrangements");

    private static final int LONGEST = 12;

    /** "A meeting for later Sunday". */
    private static final Set<String> LATER = Set.of("for", "until", "till");

    private WhatAwaitsADaysEventLooksAhead() {}

    static Optional<Tense> in(Words words, int from, int to) {
        if (awaits(words, from, to)) {
            return Optional.of(Tense.TO_COME_THEN);
        }
        return isOwner(words, to)
                ? Optional.of(WhatHappenedIsOver.isNamed(words, to + 2) ? Tense.PAST : Tense.OTHER)
                : Optional.empty();
    }

    private static boolean awaits(Words words, int from, int to) {
        String word = words.lower(from - 2);
        if (words.lower(from - 1).equals("on") && isOfWhatIsAwaited(words, from - 2)) {
            return true;
        }
        return switch (words.lower(from - 1)) {
            case "of" -> OF.contains(word);
            case "for" -> FOR.contains(word) || (!isOwner(words, to) && isArranged(words, from - 2));
            case "later" -> LATER.contains(word);
            default -> false;
        };
    }

    /** "They have called a meeting of the board for Friday": with no mark or other verb between. */
    private static boolean isArranged(Words words, int last) {
        for (int at = last; at > last - LONGEST && isOfANoun(words, at); at--) {
            if (Verbs.isVerb(words, at)) {
                return ARRANGED.contains(words.lower(at))
                        && !words.lower(at + 1).equals("for");
            }
        }
        return false;
    }

    /** "Plans for a march at the pier on Friday", "in advance of her speech on Friday": with no verb or mark between. */
    private static boolean isOfWhatIsAwaited(Words words, int last) {
        for (int at = last; at > last - LONGEST && isOfANoun(words, at) && !Verbs.isVerb(words, at); at--) {
            String word = words.lower(at - 1);
            boolean ahead = words.lower(at).equals("of") && OF.contains(word);
            if (ahead || (words.lower(at).equals("for") && PLANS.contains(word))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfANoun(Words words, int at) {
        String word = words.lower(at);
        return words.at(at).isLetters() || Verbs.isApostrophe(word) || word.equals("-") || word.equals(".");
    }

    private static boolean isOwner(Words words, int to) {
        return Verbs.isApostrophe(words.lower(to)) && words.lower(to + 1).equals("s");
    }
}
