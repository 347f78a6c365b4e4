package org.parallax.commitment.deed;

import java.util.Set;
import org.parallax.commitment.page.Subjects;
import org.parallax.commitment.page.Wording;
import org.parallax.language.WordSets;

/** The words that lead to a deed: "we will all", "I am never going to". Threads may share it. */
public final class Leading {

    private static final Set<String> QUOTES = Set.of("“", "\"", "‘", "'", "''");

    private static final Set<String> BETWEEN = WordSets.of(Leading.class, "leads to a verb");

    private static final Set<String> BEING = WordSets.of(Leading.class, "being and having, shortened or not");

    /** How far before the deed's verb its pronoun may stand. */
    private static final int REACH = 8;

    private Leading() {}

    /** The pronoun of which a deed is told: before its verb, or where its words begin; -1 where none stands there. */
    public static int pronoun(Wording sentence, int first) {
        int at = first;
        while (at > 0 && first - at < REACH && !isPronoun(sentence, at) && leads(sentence, at - 1)) {
            at--;
        }
        return isPronoun(sentence, at) ? at : -1;
    }

    /** The first word of a deed that is no quotation mark. */
    public static int verb(Wording sentence, int first) {
        int verb = first;
        while (verb < sentence.size() && QUOTES.contains(sentence.lower(verb))) {
            verb++;
        }
        return verb;
    }

    private static boolean isPronoun(Wording sentence, int at) {
        return Subjects.PRONOUNS.contains(sentence.lower(at));
    }

    private static boolean leads(Wording sentence, int at) {
        return isPronoun(sentence, at)
                || BETWEEN.contains(sentence.lower(at))
                || sentence.isAdverb(at)
                || sentence.isNegation(at)
                || sentence.isFuture(at)
                || QUOTES.contains(sentence.lower(at))
                || BEING.contains(sentence.lower(at));
    }

    /** Whether one of some words stands between the pronoun and a deed's verb. */
    public static boolean stands(Wording sentence, int pronoun, int until, Set<String> words) {
        for (int at = pronoun; pronoun >= 0 && at < until; at++) {
            if (words.contains(sentence.lower(at))) {
                return true;
            }
        }
        return false;
    }
}
