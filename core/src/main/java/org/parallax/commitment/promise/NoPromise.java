package org.parallax.commitment.promise;

import java.util.Set;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;

/** Where a verb of promise promises nothing: it only describes a noun, or what follows is its aim. Threads may share it. */
final class NoPromise {

    private NoPromise() {}

    /** "The town's pledged delegates", "in promised refunds", "his most promising boat". */
    static boolean isAnAttribute(Wording sentence, int at) {
        PartOfSpeech part = sentence.part(at);
        int before = sentence.lower(at - 1).equals("most") ? at - 2 : at - 1;
        PartOfSpeech opener = sentence.part(before);
        boolean owned = opener == PartOfSpeech.POSSESSIVE_ENDING || opener == PartOfSpeech.POSSESSIVE_PRONOUN;
        boolean opens = Set.of("the", "a", "an", "this", "these", "those").contains(sentence.lower(before))
                || opener == PartOfSpeech.PREPOSITION
                || opener == PartOfSpeech.ADJECTIVE;
        return sentence.part(at + 1).isNoun()
                && (sentence.isPast(at) ? owned || opens : owned && part == PartOfSpeech.GERUND);
    }

    /** "Pledged its help in an effort to …": what for, and not what. */
    static boolean isAnAim(Wording sentence, int verb, int to) {
        boolean order =
                sentence.lower(to - 1).equals("order") && sentence.lower(to - 2).equals("in");
        return to > verb + 2 && (order || sentence.is(to - 1, "aim"));
    }
}
