package org.parallax.commitment.deed;

import java.util.Set;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/** Where behind a deed a clause of another subject begins: "hold a hearing, and the unions are preparing", "stay open as the pupil was not there". Threads may share it. */
final class AnotherClause {

    private static final Set<String> JOINS = Set.of("and", "but");

    private static final Set<String> FINITE = WordSets.of(AnotherClause.class, "finite forms of being and having");

    /** What makes a verb that follows part of a noun phrase, or a deed. */
    private static final Set<String> ENDS = Set.of("that", "which", "who", "where", "to", "and", "but", "or", "as");

    /** "As well as", "so as", "such as". */
    private static final Set<String> BEFORE_AS =
            Set.of("as", "so", "such", "same", "well", "known", "soon", "far", "long");

    /** How long the subject may be. */
    private static final int NEAR = 7;

    private AnotherClause() {}

    static boolean begins(Wording sentence, int first, int at) {
        return at > first + 1 && (joins(sentence, first, at) || goesOn(sentence, first, at) || tellsWhy(sentence, at));
    }

    /** "…, and the unions already are preparing": a noun phrase and its verb; but "the pier will be mended and the boats are to be sold" is promised whole. */
    private static boolean joins(Wording sentence, int first, int at) {
        return JOINS.contains(sentence.lower(at)) && sentence.part(first).isVerbForm() && finite(sentence, at + 1) > 0;
    }

    /** "(Pledged) a full refund and said …": what else who is bound did. */
    private static boolean goesOn(Wording sentence, int first, int at) {
        PartOfSpeech next = sentence.part(at + 1);
        return JOINS.contains(sentence.lower(at))
                && (next == PartOfSpeech.PAST || next == PartOfSpeech.THIRD_PERSON_VERB)
                && !sentence.part(first).isVerbForm()
                && !sentence.isNegation(first)
                && !sentence.any(first, at, word -> ToCome.at(sentence, word).isPresent());
    }

    /** "… as the pupil “did not attend”": a reason; not "act as the body that …", nor "as it unfolds". */
    private static boolean tellsWhy(Wording sentence, int at) {
        int verb = sentence.lower(at).equals("as") && !BEFORE_AS.contains(sentence.lower(at - 1))
                ? finite(sentence, at + 1)
                : -1;
        return verb > 0 && !sentence.lower(verb).equals("are");
    }

    /** The finite verb of a noun phrase that begins at a word; -1 where none does, or where its verb is of a clause within it. */
    private static int finite(Wording sentence, int from) {
        if (!sentence.part(from).isOfANounPhrase()) {
            return -1;
        }
        int at = sentence.first(from + 1, from + NEAR, word -> isFinite(sentence, word), word -> ends(sentence, word));
        return at > 0 && behindItsNoun(sentence, at) ? at : -1;
    }

    private static boolean isFinite(Wording sentence, int at) {
        return FINITE.contains(sentence.lower(at)) || sentence.lower(at).equals("did");
    }

    private static boolean ends(Wording sentence, int at) {
        boolean mark = sentence.part(at) == PartOfSpeech.MARK && !Deeds.QUOTES.contains(sentence.lower(at));
        return mark || ENDS.contains(sentence.lower(at)) || sentence.part(at) == PartOfSpeech.PRONOUN;
    }

    private static boolean behindItsNoun(Wording sentence, int verb) {
        int before = verb - 1;
        while (sentence.isAdverb(before) || Deeds.QUOTES.contains(sentence.lower(before))) {
            before--;
        }
        return sentence.part(before).isNoun();
    }
}
