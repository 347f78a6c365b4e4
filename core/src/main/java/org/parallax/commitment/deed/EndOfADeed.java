package org.parallax.commitment.deed;

import java.util.Set;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/** Where the words of a deed end: before a mark, another clause, or what is said of it. Threads may share it. */
final class EndOfADeed {

    /** A quotation of so few words only colours the deed: "to ‘hit’ the smugglers". */
    private static final int FEW_QUOTED = 2;

    /** "To ‘carry our fight’ to the islands": where the deed goes on behind it, one may be longer. */
    private static final int MORE_QUOTED = 12;

    /** After a comma these begin something else than the deed. */
    private static final Set<String> ELSEWHERE = WordSets.of(EndOfADeed.class, "begins something else");

    /** How far "which" stands before the deed, or the verb of the main clause behind it. */
    private static final int NEAR = 7;

    private static final Set<String> CLAUSES = WordSets.of(EndOfADeed.class, "opens a clause of a deed");

    private static final Set<String> RELATIVES = Set.of("which", "who");

    private static final Set<String> JOINS = Set.of("and", "but");

    /** How far behind a comma who says it stands before the verb that says so. */
    private static final int SAID = 8;

    private static final Set<String> LATER = Set.of("because", "following", "amid", "despite");

    /** These open a clause of somebody else's: "while the union wants to"; not "while repairing it". */
    private static final Set<String> EARLIER = Set.of("on", "in", "this", "today");

    private static final Set<String> MEANWHILE = Set.of("while", "whereas", "although", "though");

    private static final Set<String> MARKS = WordSets.of(EndOfADeed.class, "marks that end a deed");

    private static final Set<String> PERSONS = WordSets.of(EndOfADeed.class, "who begins a clause");

    private static final Set<String> FINITE = WordSets.of(EndOfADeed.class, "finite forms of being and having");

    /** "Run more boats, starting on Friday": still the deed. */
    private static final Set<String> BEGINS = WordSets.of(EndOfADeed.class, "begins a day");

    /** "The promise to". */
    private static final Set<String> GIVEN = WordSets.of(EndOfADeed.class, "what was given");

    private EndOfADeed() {}

    /** "To sell the mill but backed off": what was done, and not what is to be. */
    private static boolean turnsBack(Wording sentence, int at) {
        return sentence.lower(at).equals("but") && sentence.isPast(sentence.afterAdverbs(at + 1));
    }

    /** Whether a word stands behind the deed that begins at another. */
    static boolean stops(Wording sentence, int first, int at) {
        String word = sentence.lower(at);
        if (Deeds.QUOTES.contains(word)) {
            return at > first && isQuoted(sentence, first) && !quotesFew(sentence, first);
        }
        if (MARKS.contains(word)) {
            return at > first && !isOfATime(sentence, at) && !isBetweenBoth(sentence, first, at);
        }
        return word.equals(",")
                ? isLeft(sentence, first, at + 1)
                : beginsAnew(sentence, first, at) || turnsBack(sentence, at);
    }

    /** ", which", ", leading to", ", the minister said": whether what begins behind a comma is of something else. */
    private static boolean isLeft(Wording sentence, int first, int from) {
        return (ELSEWHERE.contains(sentence.lower(from)) && !isOfAList(sentence, from))
                || goesOn(sentence, from)
                || isTheMainClause(sentence, first, from)
                || isSaid(sentence, from);
    }

    /** "And that", "but we", "but has", "amid". */
    private static boolean beginsAnew(Wording sentence, int first, int at) {
        String next = sentence.lower(at + 1);
        boolean clause = next.equals("that")
                || FINITE.contains(next)
                || Deeds.CONDITIONS.contains(next)
                || PERSONS.contains(next);
        return (JOINS.contains(sentence.lower(at)) && clause)
                || (LATER.contains(sentence.lower(at)) && at > first)
                || (MEANWHILE.contains(sentence.lower(at))
                        && at > first
                        && sentence.part(at + 1) != PartOfSpeech.GERUND)
                || AnotherClause.begins(sentence, first, at)
                || isWhenItWasSaid(sentence, first, at)
                || isVerbOfTheNoun(sentence, first, at);
    }

    /** "Vowed to stay earlier on Tuesday": no deed to come is done then. */
    private static boolean isWhenItWasSaid(Wording sentence, int first, int at) {
        PartOfSpeech next = sentence.part(at + 1);
        return at > first
                && sentence.lower(at).equals("earlier")
                && (next.isName() || EARLIER.contains(sentence.lower(at + 1)));
    }

    /** "A school, a clinic and a library": what follows a comma goes on the list that "and" ends. */
    private static boolean isOfAList(Wording sentence, int from) {
        int end = sentence.first(
                from + 1,
                sentence.size(),
                at -> endsAList(sentence, at) || Set.of("and", "or").contains(sentence.lower(at)));
        return end >= 0
                && !endsAList(sentence, end)
                && isDetermined(sentence.part(from))
                && (isDetermined(sentence.part(end + 1))
                        || sentence.part(end + 1).isNoun());
    }

    private static boolean endsAList(Wording sentence, int at) {
        return sentence.part(at).isVerbForm()
                || (sentence.part(at) == PartOfSpeech.MARK
                        && !sentence.lower(at).equals(","));
    }

    private static boolean isDetermined(PartOfSpeech part) {
        return part == PartOfSpeech.DETERMINER || part == PartOfSpeech.NUMBER;
    }

    /** "Its decision to close the pier was wrong": here ends the deed that a noun tells of, if nothing opens a clause of its own. */
    private static boolean isVerbOfTheNoun(Wording sentence, int first, int at) {
        return at > first + 1
                && (FINITE.contains(sentence.lower(at)) || isPastWithItsObject(sentence, at))
                && sentence.lower(first - 1).equals("to")
                && GIVEN.contains(sentence.lower(first - 2))
                && !sentence.any(first, at, word -> CLAUSES.contains(sentence.lower(word)));
    }

    /** "… to mend the pier pleased the town"; in "the pier damaged in May" it describes the noun. */
    private static boolean isPastWithItsObject(Wording sentence, int at) {
        PartOfSpeech next = sentence.part(at + 1);
        boolean past = sentence.part(at).isVerb() || sentence.lower(at).endsWith("ed");
        boolean behindItsNoun = sentence.part(at - 1).isNoun() || sentence.part(at - 1) == PartOfSpeech.ADJECTIVE;
        return past
                && behindItsNoun
                && (isDetermined(next) || next.isName() || next == PartOfSpeech.POSSESSIVE_PRONOUN);
    }

    /** ", leading to …", ", has said …": told of the deed, or of who is bound. */
    private static boolean goesOn(Wording sentence, int at) {
        PartOfSpeech part = sentence.part(at);
        return (part == PartOfSpeech.GERUND && !BEGINS.contains(sentence.lower(at)))
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
        return both
                && (sentence.lower(at).equals("(")
                        || sentence.any(first, at, word -> sentence.lower(word).equals("(")));
    }

    /** "Norvale, which is to mend the pier on Tuesday, has …": behind the clause of "which". */
    private static boolean isTheMainClause(Wording sentence, int first, int from) {
        boolean relative = sentence.any(
                Math.max(1, first - NEAR + 1),
                first,
                at -> RELATIVES.contains(sentence.lower(at))
                        && sentence.lower(at - 1).equals(","));
        int verb = sentence.first(from, from + NEAR, at -> isFiniteVerb(sentence, at), at -> isComma(sentence, at));
        return relative && verb >= 0;
    }

    private static boolean isFiniteVerb(Wording sentence, int at) {
        return goesOn(sentence, at) && sentence.part(at) != PartOfSpeech.GERUND;
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
        return sentence.first(from, from + SAID, at -> says(sentence, at), at -> isComma(sentence, at)) >= 0;
    }

    private static boolean isComma(Wording sentence, int at) {
        return sentence.lower(at).equals(",");
    }

    private static boolean says(Wording sentence, int at) {
        return sentence.is(at, "say") && sentence.isVerb(at);
    }
}
