package org.parallax.commitment.promise;

import java.util.Set;
import org.parallax.commitment.page.Responsible;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;

/** Whether who promises is let or made to: "let the firm promise", "made the firm promise". Threads may share it. */
final class MadeToPromise {

    private static final Set<String> LETS = Set.of("let", "lets", "letting");
    private static final Set<String> MAKES = Set.of("make", "makes", "made", "making");

    private static final int LONGEST = 6;

    private MadeToPromise() {}

    /** To let somebody promise tells no promise. */
    static boolean isLet(Wording sentence, int verb) {
        return LETS.contains(sentence.lower(verbBefore(sentence, verb)));
    }

    /** Who is made to promise has promised; what looks like a noun is the verb of it. */
    static boolean isMade(Wording sentence, int verb) {
        boolean tells = sentence.lower(verb + 1).equals("to")
                || sentence.lower(verb + 1).equals("that");
        return tells && isSomebody(sentence, verb - 1) && MAKES.contains(sentence.lower(verbBefore(sentence, verb)));
    }

    /** A name, a pronoun, or the word for a body or an office. */
    static boolean isSomebody(Wording sentence, int noun) {
        return sentence.part(noun).isName()
                || sentence.part(noun) == PartOfSpeech.PRONOUN
                || Responsible.isDescribed(sentence.lower(noun));
    }

    /** The verb whose object stands right before a word; -1 where anything else stands between. */
    private static int verbBefore(Wording sentence, int verb) {
        int at = sentence.last(verb - LONGEST, verb, word -> !isOfItsObject(sentence, word));
        return at < verb - 1 ? at : -1;
    }

    private static boolean isOfItsObject(Wording sentence, int at) {
        PartOfSpeech part = sentence.part(at);
        return part.isNoun()
                || part == PartOfSpeech.ADJECTIVE
                || part == PartOfSpeech.DETERMINER
                || part == PartOfSpeech.PRONOUN
                || part == PartOfSpeech.POSSESSIVE_PRONOUN
                || sentence.lower(at).equals("of");
    }
}
