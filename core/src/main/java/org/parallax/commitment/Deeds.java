package org.parallax.commitment;

import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.commitment.Pledge.Deed;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Words;

/** Cuts the words that say what is to be done out of a sentence. Threads may share it. */
final class Deeds {

    private static final int LONGEST = 300;

    private static final int FEWEST_WORDS = 2;

    /** A quotation of so few words only colours the deed: "to ‘hit’ the smugglers". */
    private static final int FEW_QUOTED = 2;

    /** "To ‘carry our fight’ to the islands": where the deed goes on behind it, one may be longer. */
    private static final int MORE_QUOTED = 12;

    /** After a comma these begin something else than the deed. */
    private static final Set<String> ELSEWHERE = Set.of(
            "which",
            "who",
            "whose",
            "where",
            "but",
            "while",
            "although",
            "though",
            "as",
            "after",
            "according",
            "saying",
            "adding",
            "amid",
            "despite",
            "following",
            "because",
            "since",
            "he",
            "she",
            "they",
            "it",
            "i",
            "we",
            "you",
            "so",
            "when",
            "a",
            "two",
            "three",
            "said",
            "per",
            "officials",
            "to");

    /** How far "which" stands before the deed, or the verb of the main clause behind it. */
    private static final int NEAR = 7;

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided", "providing");

    private static final Set<String> CLAUSES =
            Set.of("that", "which", "who", "what", "where", "ensure", "make", "see", "if", "whether", "when");

    private static final Set<String> LATER = Set.of("because", "following", "amid", "despite");

    private static final Set<String> MARKS = Set.of(";", ":", "(", "–", "—", "!", "?", "…", "|", "•");

    private static final Set<String> QUOTES = Set.of("”", "\"", "“");

    private static final Set<String> PERSONS = Set.of("i", "we", "he", "she", "they", "it", "you");

    private Deeds() {}

    /** The deed that begins at a word; empty where too little is said. */
    static Optional<Deed> from(Page page, Wording sentence, int first) {
        int end = end(page, sentence, first);
        int condition = condition(sentence, first, end);
        int last = condition < 0 ? end : trimmed(sentence, first, condition - 1);
        if (last < first
                || sentence.span(first, last).of(page.text()).contains("at the earliest")
                || (Words.count(page.text(), sentence.span(first, last)) < FEWEST_WORDS && !isWhole(sentence, first))) {
            return Optional.empty();
        }
        Optional<TextSpan> words = condition < 0 ? before(sentence, first) : Optional.of(sentence.span(condition, end));
        return balanced(sentence, first, last)
                .flatMap(what -> WholeWords.of(page.text(), what))
                .map(what -> new Deed(what, words));
    }

    /** "To appeal", "to resign": one word tells the deed. */
    private static boolean isWhole(Wording sentence, int first) {
        return sentence.is(first, "whole") && sentence.lower(first - 1).equals("to");
    }

    /** Without a quotation mark whose other one is not among the words. */
    private static Optional<TextSpan> balanced(Wording sentence, int first, int last) {
        boolean few = quotesFew(sentence, first);
        int from = few ? first - 1 : QUOTES.contains(sentence.lower(first)) ? first + 1 : first;
        int open = open(sentence, few ? from - 1 : from, last);
        int until = open < 0 ? last : closing(sentence, last, open - 1);
        return until >= from ? Optional.of(sentence.span(from, until)) : Optional.empty();
    }

    /** The quotation mark that follows the last word at once, or after a full stop. */
    private static int closing(Wording sentence, int last, int otherwise) {
        int mark = Set.of(".", ",").contains(sentence.lower(last + 1)) ? last + 2 : last + 1;
        return Set.of("”", "\"").contains(sentence.lower(mark)) ? mark : otherwise;
    }

    /** The quotation mark that none closes; -1 where each has its other. */
    private static int open(Wording sentence, int from, int last) {
        int open = -1;
        for (int at = from + 1; at <= last; at++) {
            String word = sentence.lower(at);
            boolean closing = word.equals("”") || (word.equals("\"") && open >= 0);
            open = closing ? -1 : word.equals("“") || word.equals("\"") ? at : open;
        }
        return open;
    }

    private static int end(Page page, Wording sentence, int first) {
        int limit = limit(page, sentence, first);
        int at = first;
        while (at < sentence.size() && sentence.span(at).end() <= limit && !stops(sentence, first, at)) {
            at++;
        }
        return trimmed(sentence, first, at - 1);
    }

    /** No further than the words that somebody is said to have said. */
    private static int limit(Page page, Wording sentence, int first) {
        TextSpan start = sentence.span(first);
        int piece = page.saying(start)
                .flatMap(s -> Page.pieceWith(s, start))
                .map(TextSpan::end)
                .orElse(sentence.span().end());
        return Math.min(piece, start.start() + LONGEST);
    }

    private static boolean stops(Wording sentence, int first, int at) {
        String word = sentence.lower(at);
        if (QUOTES.contains(word)) {
            return at > first && isQuoted(sentence, first) && !quotesFew(sentence, first);
        }
        if (MARKS.contains(word)) {
            return at > first && !isOfATime(sentence, at) && !isBetweenBoth(sentence, first, at);
        }
        boolean anew = isVerbOfTheNoun(sentence, first, at)
                || (Set.of("and", "but").contains(word)
                        && (sentence.lower(at + 1).equals("that")
                                || CONDITIONS.contains(sentence.lower(at + 1))
                                || PERSONS.contains(sentence.lower(at + 1))))
                || (LATER.contains(word) && at > first);
        return anew
                || (word.equals(",")
                        && (ELSEWHERE.contains(sentence.lower(at + 1))
                                || goesOn(sentence, at + 1)
                                || isTheMainClause(sentence, first, at + 1)
                                || isSaid(sentence, at + 1)));
    }

    private static final Set<String> FINITE = Set.of("has", "had", "was", "is", "were", "are", "have");

    /** "Its decision to close the pier was wrong": here ends the deed that a noun tells of, if nothing opens a clause of its own. */
    private static boolean isVerbOfTheNoun(Wording sentence, int first, int at) {
        return at > first + 1
                && FINITE.contains(sentence.lower(at))
                && sentence.lower(first - 1).equals("to")
                && Set.of("decision", "pledge", "promise", "plan", "agreement", "deal", "vow", "commitment")
                        .contains(sentence.lower(first - 2))
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
    private static boolean quotesFew(Wording sentence, int first) {
        for (int at = first + 1; QUOTES.contains(sentence.lower(first - 1)) && at <= first + MORE_QUOTED; at++) {
            if (QUOTES.contains(sentence.lower(at))) {
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

    private static int trimmed(Wording sentence, int first, int last) {
        int at = last;
        while (at >= first
                && (sentence.part(at) == PartOfSpeech.MARK || sentence.lower(at).equals("and"))) {
            at--;
        }
        return at;
    }

    /** What follows an "if" that asks: "check if they are hurt". */
    private static final Set<String> ASKING = Set.of(
            "even", "check", "see", "know", "ask", "determine", "decide", "out", "learn", "establish", "tell", "them");

    /** "Providing officials with boats", "provided by the union". */
    private static boolean isGiving(Wording sentence, int at) {
        boolean provides = sentence.lower(at).startsWith("provid");
        return provides && !sentence.lower(at + 1).equals("that") && sentence.part(at + 1) != PartOfSpeech.DETERMINER;
    }

    private static int condition(Wording sentence, int first, int end) {
        for (int at = first + 1; at <= end; at++) {
            if (CONDITIONS.contains(sentence.lower(at))
                    && !ASKING.contains(sentence.lower(at - 1))
                    && !isGiving(sentence, at)) {
                return at;
            }
        }
        return -1;
    }

    /** "If the vote fails, we will …". */
    private static Optional<TextSpan> before(Wording sentence, int first) {
        int comma = -1;
        for (int at = first; at >= 0; at--) {
            comma = comma < 0 && sentence.lower(at).equals(",") ? at : comma;
            if (CONDITIONS.contains(sentence.lower(at)) && comma > at) {
                return Optional.of(sentence.span(at, comma - 1));
            }
        }
        return Optional.empty();
    }
}
