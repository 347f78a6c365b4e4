package org.parallax.name;

import java.util.List;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.Words;

/**
 * Of the names that a tagger of English finds in a text of another language those that show that they are names: a given name with what
 * follows it, or capitals of which the tagger is nearly certain. It takes much for a person, as an English reader would. Threads may share it.
 */
public final class ForeignNames {

    private static final double CERTAIN = .9;
    private static final double CERTAIN_OF_A_PERSON = .97;

    private ForeignNames() {}

    public static List<Tagging.Name> shown(String text, List<Tagging.Name> tagged) {
        return tagged.stream()
                .filter(name -> isShown(name, words(text, name.span())))
                .toList();
    }

    private static List<String> words(String text, TextSpan span) {
        return Words.in(text, span).stream().map(word -> word.of(text)).toList();
    }

    private static boolean isShown(Tagging.Name name, List<String> words) {
        boolean capitals = words.stream().allMatch(word -> isCapital(word) || Particles.contains(word));
        if (words.isEmpty() || !capitals) {
            return false;
        }
        return name.type() == NameType.PERSON
                ? words.size() > 1 && (name.score() >= CERTAIN_OF_A_PERSON || GivenNames.contains(words.get(0)))
                : name.score() >= CERTAIN;
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }
}
