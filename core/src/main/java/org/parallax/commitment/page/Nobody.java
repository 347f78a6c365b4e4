package org.parallax.commitment.page;

import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;

/** Whether words name somebody only as none of those who do a thing: "neither Norvale Ferries nor the union", "nobody at Norvale Ferries". Threads may share it. */
public final class Nobody {

    private static final Set<String> NONE = Set.of("no", "none", "nobody", "neither", "nor");

    private Nobody() {}

    /** By the first of the words, the one before them, or what they are told to be of. */
    public static boolean isMeant(Wording sentence, TextSpan words) {
        int first = sentence.from(words.start());
        boolean of = sentence.part(first - 1) == PartOfSpeech.PREPOSITION;
        return isNone(sentence, first) || isNone(sentence, first - 1) || (of && isNone(sentence, first - 2));
    }

    private static boolean isNone(Wording sentence, int at) {
        boolean one = sentence.lower(at).equals("one") && sentence.lower(at - 1).equals("no");
        return one || NONE.contains(sentence.lower(at));
    }

    /** Whether nobody does what a verb says. */
    public static boolean does(Page page, Wording sentence, int verb) {
        return isNone(sentence, verb - 1)
                || Subjects.before(page, sentence, verb)
                        .words()
                        .filter(words -> isMeant(sentence, words))
                        .isPresent();
    }
}
