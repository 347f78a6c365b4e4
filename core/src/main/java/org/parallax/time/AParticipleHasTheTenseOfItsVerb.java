package org.parallax.time;

import java.util.Optional;

/** "The mayor left, announcing on Wednesday he would run": a participle beside the day is of the tense of the verb before it. Threads may share it. */
final class AParticipleHasTheTenseOfItsVerb {

    private static final String ENDING = "ing";

    private AParticipleHasTheTenseOfItsVerb() {}

    static Optional<Tense> in(Words words, int from) {
        int verb = words.lower(from - 1).equals("on") ? from - 2 : from - 1;
        String lower = words.lower(verb);
        boolean participle = lower.length() > ENDING.length() + 1
                && lower.endsWith(ENDING)
                && !words.at(verb).capital()
                && !Verbs.awaits(lower);
        return participle && words.lower(verb - 1).equals(",")
                ? Optional.of(Verbs.before(words, verb))
                : Optional.empty();
    }
}
