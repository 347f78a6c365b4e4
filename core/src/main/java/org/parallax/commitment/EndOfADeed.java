package org.parallax.commitment;

import java.util.Set;
import org.parallax.language.PartOfSpeech;

/** Where the words of a deed end: before a mark, another clause, or what is said of it. Threads may share it. */
final class EndOfADeed {

    /** A quotation of so few words only colours the deed: "to ‘hit’ the smugglers". */
    private static final int FEW_QUOTED = 2;

    /** "To ‘carry our fight’ to the islands": where the deed goes on behind it, one may be longer. */
    private static final int MORE_QUOTED = 12;

    /** After a comma these begin something else than the deed. */
    private static final Set<String> ELSEWHERE = Lexicon.forms("begins something else");

    /** How far "which" stands before the deed, or the verb of the main clause behind it. */
    private static final int NEAR = 7;

    private static final Set<String> CLAUSES = Lexicon.forms("opens a clause of a deed");

    private static final Set<String> LATER = Set.of("because", "following", "amid", "despite");

    private static final Set<String> MARKS = Lexicon.forms("marks that end a deed");

    private static final Set<String> PERSONS = Lexicon.forms("who begins a clause");

    private static final Set<String> FINITE = Lexicon.forms("finite forms of being and having");

    /** "The promise to". */
    private static final Set<String> GIVEN = Lexicon.forms("what was given");

    private EndOfADeed() {}

    /** Whether a word stands behind the deed that begins at another. */
    static boolean stops(Wording sentence, int first, int at) {
        String word = sentence.lower(at);
        if (Deeds.QUOTES.contains(word)) {
            return at > first && isQuoted(sentence, first) && !quotesFew(sentence, first);
        }
        if (MARKS.contains(word)) {
            return at > first && !isOfATime(sentence, at) && !isBetweenBoth(sentence, first, at);
        }
        boolean anew = isVerbOfTheNoun(sentence, first, at)
                || (Set.of("and", "but").contains(word)
                        && (sentence.lower(at + 1).equals("that")
                                || Deeds.CONDITIONS.contains(sentence.lower(at + 1))
                                || PERSONS.contains(sentence.lower(at + 1))))
                || (LATER.contains(word) && at > first);
        return anew
                || (word.equals(",")
                        && ((ELSEWHERE.contains(sentence.lower(at + 1)) && !isOfAList(sentence, at))
                                || goesOn(sentence, at + 1)
                                || isTheMainClause(sentence, first, at + 1)
                                || isSaid(sentence, at + 1)));
    }

    /** "A school, a clinic and a library": what follows a comma goes on the list that "and" ends. */
    private static boolean isOfAList(Wording sentence, int comma) {
        PartOfSpeech first = sentence.part(comma + 1);
        boolean phrase = first == PartOfSpeech.DETERMINER || first == PartOfSpeech.NUMBER;
        for (int at = comma + 2;
                phrase && at < sentence.size() && !sentence.part(at).isVerbForm();
                at++) {
            PartOfSpeech next = sentence.part(at + 1);
            if (Set.of("and", "or").contains(sentence.lower(at))) {
                return next == PartOfSpeech.DETERMINER || next == PartOfSpeech.NUMBER || next.isNoun();
            }
            if (sentence.part(at) == PartOfSpeech.MARK && !sentence.lower(at).equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** "Its decision to close the pier was wrong": here ends the deed that a noun tells of, if nothing opens a clause of its own. */
    private static boolean isVerbOfTheNoun(Wording sentence, int first, int at) {
        return at > first + 1
                && FINITE.contains(sentence.lower(at))
                && sentence.lower(first - 1).equals("to")
                && GIVEN.contains(sentence.lower(first - 2))
                && CLAUSES.stream().noneMatch(word -> stands(sentence, word, first, at));
    }

    private static boolean stands(Wording sentence, String word, int from, int to) {
        for (int at = from; at < to; at++) {
            if (sentence.lower(at).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** ", leading to …", ", has said …": told of the deed, or of who is bound. */
    private static boolean goesOn(Wording sentence, int at) {
        PartOfSpeech part = sentence.part(at);
        return part == PartOfSpeech.GERUND
                || part == PartOfSpeech.THIRD_PERSON_VERB
                || part == PartOfSpeech.PAST
                || part == PartOfSpeech.MODAL;
    }

    /** "Both the wrecks (old boats) and the sand": a bracket does not end it. */
    private static boolean isBetweenBoth(Wording sentence, int first, int at) {
        boolean both = false;
        for (int word = first; word < at; word++) {
            both = (both || sentence.lower(word).equals("both"))
                    && !sentence.lower(word).equals("and");
        }
        return both && (sentence.lower(at).equals("(") || stands(sentence, "(", first, at));
    }

    /** "Norvale, which is to mend the pier on Tuesday, has …": behind the clause of "which". */
    private static boolean isTheMainClause(Wording sentence, int first, int from) {
        boolean relative = false;
        for (int at = first - 1; at > Math.max(0, first - NEAR); at--) {
            relative |= Set.of("which", "who").contains(sentence.lower(at))
                    && sentence.lower(at - 1).equals(",");
        }
        for (int at = from; relative && at < from + NEAR && !sentence.lower(at).equals(","); at++) {
            if (goesOn(sentence, at) && sentence.part(at) != PartOfSpeech.GERUND) {
                return true;
            }
        }
        return false;
    }

    /** "1:10". */
    private static boolean isOfATime(Wording sentence, int at) {
        return sentence.lower(at).equals(":")
                && sentence.part(at - 1) == PartOfSpeech.NUMBER
                && sentence.part(at + 1) == PartOfSpeech.NUMBER;
    }

    /** "“Hit” the smugglers": whether the quotation that opens before a word ends before the deed does. */
    static boolean quotesFew(Wording sentence, int first) {
        for (int at = first + 1; Deeds.QUOTES.contains(sentence.lower(first - 1)) && at <= first + MORE_QUOTED; at++) {
            if (Deeds.QUOTES.contains(sentence.lower(at))) {
                PartOfSpeech next = sentence.part(at + 1);
                boolean few = at <= first + FEW_QUOTED && next != PartOfSpeech.MARK;
                return few || next == PartOfSpeech.PREPOSITION || next == PartOfSpeech.TO;
            }
        }
        return false;
    }

    /** Whether a quotation is open before a word. */
    private static boolean isQuoted(Wording sentence, int first) {
        int opened = 0;
        for (int at = 0; at < first; at++) {
            String word = sentence.lower(at);
            opened += word.equals("“") ? 1 : word.equals("”") ? -1 : word.equals("\"") ? (opened > 0 ? -1 : 1) : 0;
        }
        return opened > 0;
    }

    /** "…, the minister said on Tuesday." */
    private static boolean isSaid(Wording sentence, int from) {
        for (int at = from;
                at < Math.min(from + 8, sentence.size()) && !sentence.lower(at).equals(",");
                at++) {
            if (sentence.is(at, "say") && sentence.isVerb(at)) {
                return true;
            }
        }
        return false;
    }
}
