package org.parallax.statement.description;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.statement.source.SourcePhrase;

/** What a minister or secretary is over: "health" of "the health minister", "fish" of "the minister of fish". Threads may share it. */
public final class Portfolio {

    private static final Set<String> HEADS = Set.of("minister", "secretary");

    /** Tell of no field. */
    private static final Set<String> ANY = Set.of(
            "top",
            "senior",
            "former",
            "new",
            "acting",
            "outgoing",
            "then",
            "current",
            "late",
            "own",
            "country",
            "nation");

    private Portfolio() {}

    /** Whether a phrase speaks of a minister of something. */
    public static boolean isHeld(SourcePhrase phrase) {
        return !of(phrase).isEmpty();
    }

    /** The words that tell it, in lower case; none of another office. */
    public static Set<String> of(SourcePhrase phrase) {
        if (!HEADS.contains(phrase.headNoun())) {
            return Set.of();
        }
        List<String> lower = phrase.lower();
        return IntStream.range(0, lower.size())
                .filter(i -> Character.isLowerCase(
                        phrase.setting().text().charAt(phrase.words().get(i).start())))
                .mapToObj(lower::get)
                .filter(word -> !word.equals(phrase.headNoun()) && !isSmall(word))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isSmall(String word) {
        return SourcePhrase.DETERMINERS.contains(word)
                || SourcePhrase.PREPOSITIONS.contains(word)
                || ANY.contains(word)
                || word.endsWith("'s")
                || word.endsWith("’s");
    }
}
