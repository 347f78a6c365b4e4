package org.parallax.commitment.future;

import java.util.Set;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;

/**
 * Where the subject of a clause begins that a mark or an "and" seems to cut: "a hospital ship and more boats will be sent", "the “urgent needs” of the crew
 * will be met". Threads may share it.
 */
final class SubjectsOfClauses {

    private static final Set<String> CLOSING = Set.of("”", "\"");

    private static final Set<String> OPENING = Set.of("“", "\"");

    private static final Set<String> JOINS = Set.of("and", "or");

    private static final Set<String> OPENERS = Set.of("but", "that", "while", ":", ";");

    /** A longer quotation within a subject is somebody's sentence. */
    private static final int QUOTED = 5;

    private SubjectsOfClauses() {}

    /**
     * The first word of the whole subject.
     *
     * @param start the first word of what is said
     * @param first the first word behind what seems to open the subject
     */
    static int whole(Wording sentence, int start, int first) {
        int quoted = aroundAQuotation(sentence, start, first);
        return quoted < first ? quoted : ofAList(sentence, start, first);
    }

    /** "The “urgent needs” of the crew": the quotation is a part of the phrase. */
    private static int aroundAQuotation(Wording sentence, int start, int first) {
        boolean goesOn = CLOSING.contains(sentence.lower(first - 1))
                && (sentence.part(first) == PartOfSpeech.PREPOSITION
                        || sentence.part(first).isNoun());
        int open = sentence.last(
                Math.max(start, first - 1 - QUOTED), first - 1, at -> OPENING.contains(sentence.lower(at)));
        return goesOn && open > start && isPhrase(sentence, start, open) ? start : first;
    }

    /** "Libraries, museums and churches": nouns alone stand before, back to where the clause is opened. */
    private static int ofAList(Wording sentence, int start, int first) {
        boolean listed = JOINS.contains(sentence.lower(first - 1));
        int from = first - 1;
        while (listed && from > start && isOfAPhrase(sentence, from - 1)) {
            from--;
        }
        boolean opened = from == start || OPENERS.contains(sentence.lower(from - 1));
        return listed && opened && from < first - 1 && sentence.part(first - 2).isNoun() ? from : first;
    }

    private static boolean isPhrase(Wording sentence, int start, int end) {
        return !sentence.any(start, end, at -> !isOfAPhrase(sentence, at));
    }

    private static boolean isOfAPhrase(Wording sentence, int at) {
        return sentence.part(at).isOfANounPhrase()
                || JOINS.contains(sentence.lower(at))
                || sentence.lower(at).equals(",")
                || sentence.lower(at).equals("of");
    }
}
