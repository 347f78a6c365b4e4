package org.parallax.utterance;

import java.util.List;
import java.util.Set;
import org.parallax.language.WordSets;
import org.parallax.story.Words.Word;

/** Words that turn what is said into its opposite. */
final class Negations {

    private static final Set<String> ALL = WordSets.of(Negations.class, "negations");

    private Negations() {}

    /** Whether any of them stands there: two of them in one statement seldom take each other back. */
    static boolean deny(List<Word> words) {
        return words.stream().map(Word::form).anyMatch(ALL::contains);
    }
}
