package org.parallax.commitment.deed;

import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge.Deed;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;
import org.parallax.language.Words;
import org.parallax.statement.Statement;

/** Cuts the words that say what is to be done out of a sentence. Threads may share it. */
public final class Deeds {

    private static final int LONGEST = 300;

    private static final int FEWEST_WORDS = 2;

    static final Set<String> CONDITIONS = Set.of("if", "unless", "provided", "providing");

    /** What only leads on to more: "…, even if “it hurts”". */
    private static final Set<String> LEADING_ON = Set.of("and", "if", "even", "unless");

    private static final Set<String> LEADS_ON = WordSets.of(Deeds.class, "leads on to a clause");

    private static final Set<String> WHEN = Set.of("when", "once");

    private static final Set<String> OFTEN = Set.of("a", "every", "each", "per", "more", "again");

    /** In reported words a clause to come has these. */
    private static final Set<String> BEEN = Set.of("was", "were", "had");

    static final Set<String> QUOTES = Set.of("”", "\"", "“");

    private Deeds() {}

    /** The deed that begins at a word; empty where too little is said, or nothing: a sentence may break off before it. */
    public static Optional<Deed> from(Page page, Wording sentence, int first) {
        return first < sentence.size() ? found(page, sentence, first) : Optional.empty();
    }

    private static Optional<Deed> found(Page page, Wording sentence, int first) {
        int end = end(page, sentence, first);
        int condition = condition(sentence, first, end);
        int last = condition < 0 ? end : beforeCondition(sentence, first, condition);
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

    /** "A boat that, if it floats, will sail": nor is "that" of the deed. */
    private static int beforeCondition(Wording sentence, int first, int condition) {
        int last = trimmed(sentence, first, condition - 1);
        boolean aside = sentence.lower(condition - 1).equals(",");
        return aside && Set.of("that", "which").contains(sentence.lower(last))
                ? trimmed(sentence, first, last - 1)
                : last;
    }

    /** "To appeal", "to resign": one word tells the deed. */
    private static boolean isWhole(Wording sentence, int first) {
        return sentence.is(first, "whole") && sentence.lower(first - 1).equals("to");
    }

    /** Without a quotation mark whose other one is not among the words. */
    private static Optional<TextSpan> balanced(Wording sentence, int first, int last) {
        boolean few = EndOfADeed.quotesFew(sentence, first);
        int from = few ? first - 1 : QUOTES.contains(sentence.lower(first)) ? first + 1 : first;
        int open = open(sentence, few ? from - 1 : from, last);
        int until = open < 0 ? last : closing(sentence, last, beforeTheMark(sentence, from, open));
        return until >= from ? Optional.of(sentence.span(from, until)) : Optional.empty();
    }

    /** The last word before a mark that none closes, and not one that only leads on to what it holds: "…, even if “it hurts". */
    private static int beforeTheMark(Wording sentence, int from, int open) {
        int at = open - 1;
        while (at > from && leadsOn(sentence, at)) {
            at--;
        }
        return at;
    }

    private static boolean leadsOn(Wording sentence, int at) {
        String word = sentence.lower(at);
        return LEADS_ON.contains(word) || (sentence.part(at) == PartOfSpeech.MARK && !QUOTES.contains(word));
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
        while (at < sentence.size() && sentence.span(at).end() <= limit && !EndOfADeed.stops(sentence, first, at)) {
            at++;
        }
        return trimmed(sentence, first, at - 1);
    }

    /** No further than the words that somebody is said to have said. */
    private static int limit(Page page, Wording sentence, int first) {
        TextSpan start = sentence.span(first);
        int end = page.saying(start)
                .flatMap(s -> Page.pieceWith(s, start).map(piece -> endOf(page, s, piece)))
                .orElse(sentence.span().end());
        return Math.min(end, start.start() + LONGEST);
    }

    /** Said "the pier would be mended “when it is dry”": words that are told and those that are quoted right behind them are one. */
    private static int endOf(Page page, Statement said, TextSpan piece) {
        return said.content().stream()
                .filter(next -> next.start() >= piece.end())
                .filter(next -> page.text().substring(piece.end(), next.start()).matches("[ “\"]*"))
                .mapToInt(TextSpan::end)
                .findFirst()
                .orElse(piece.end());
    }

    private static int trimmed(Wording sentence, int first, int last) {
        int at = last;
        while (at >= first && (sentence.part(at) == PartOfSpeech.MARK || LEADING_ON.contains(sentence.lower(at)))) {
            at--;
        }
        return at;
    }

    /** What follows an "if" that asks: "check if they are hurt". */
    private static final Set<String> ASKING = WordSets.of(Deeds.class, "before an if that asks");

    /** "Providing officials with boats", "provided by the union". */
    private static boolean isGiving(Wording sentence, int at) {
        boolean provides = sentence.lower(at).startsWith("provid");
        return provides && !sentence.lower(at + 1).equals("that") && sentence.part(at + 1) != PartOfSpeech.DETERMINER;
    }

    private static boolean isCondition(Wording sentence, int at) {
        return CONDITIONS.contains(sentence.lower(at))
                && !sentence.lower(at - 1).equals("even")
                && !isGiving(sentence, at);
    }

    private static int condition(Wording sentence, int first, int end) {
        for (int at = first + 1; at <= end; at++) {
            if ((isCondition(sentence, at) || isTime(sentence, first, at))
                    && !ASKING.contains(sentence.lower(at - 1))) {
                return sentence.lower(at - 1).equals("only") ? at - 1 : at;
            }
        }
        return -1;
    }

    /** "When it is dry", "once the grant is paid", "as soon as it can": a clause, and not "learn when". */
    private static boolean isTime(Wording sentence, int first, int at) {
        boolean soon = sentence.lower(at).equals("as") && sentence.lower(at + 1).equals("soon");
        return at > first + 1
                && !isHowOften(sentence, at)
                && (soon || WHEN.contains(sentence.lower(at)))
                && !sentence.any(first, at, word -> sentence.is(word, "asks when"))
                && isToCome(sentence, at);
    }

    /** "Once a week", "once every year". */
    private static boolean isHowOften(Wording sentence, int at) {
        return sentence.lower(at).equals("once") && OFTEN.contains(sentence.lower(at + 1));
    }

    /** "When it is dry"; not "when he took office", nor "when asked". */
    private static boolean isToCome(Wording sentence, int when) {
        int verb = sentence.first(
                when + 1, sentence.size(), at -> sentence.part(at).isVerb());
        return verb > when + 1 && (sentence.part(verb) != PartOfSpeech.PAST || BEEN.contains(sentence.lower(verb)));
    }

    /** "If the vote fails, we will …", "when the vote is over, we will …". */
    private static Optional<TextSpan> before(Wording sentence, int first) {
        int comma = -1;
        for (int at = first; at >= 0; at--) {
            comma = comma < 0 && sentence.lower(at).equals(",") ? at : comma;
            boolean time = WHEN.contains(sentence.lower(at))
                    && sentence.part(at - 1) == PartOfSpeech.MARK
                    && isToCome(sentence, at);
            if ((isCondition(sentence, at) || time) && comma > at) {
                return Optional.of(sentence.span(at, endOfCondition(sentence, at, comma) - 1));
            }
        }
        return Optional.empty();
    }

    /** "If it is dry, she tweeted, we will mend it": the condition ends before who says so. */
    private static int endOfCondition(Wording sentence, int condition, int comma) {
        int first = sentence.first(condition, comma, at -> sentence.lower(at).equals(","));
        boolean said = first > 0 && sentence.any(first, comma, at -> sentence.is(at, "say") && sentence.isVerb(at));
        return said ? first : comma;
    }
}
