package org.parallax.timeline.shown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.language.WordSets;
import org.parallax.timeline.passage.Clause;

/** The clause of a sentence in which a time stands, where that is under another: {@code a mill that had burned down in May}. Threads may share it. */
final class ClauseUnderAnother {

    /** "Who", "which": a clause about the noun before it. */
    private static final Set<String> RELATIVE = WordSets.of(Clause.class, "relates to a noun");

    /** "After", "when": a clause of its own. Not "before" and "if", whose clauses may tell of what never was. */
    private static final Set<String> UNDER = WordSets.of(ClauseUnderAnother.class, "puts what was under another");

    private static final Set<String> BORDERS = WordSets.of(ClauseUnderAnother.class, "ends a clause");

    /** Behind these "that" begins what somebody tells, which is not shown without who tells it. */
    private static final Set<String> TELLING = WordSets.of(ClauseUnderAnother.class, "tells that");

    private static final int TELLER = 5;

    private static final Set<String> JOINS = Set.of("and", "but", "or");

    private static final Set<String> COUNTED = Set.of(
            "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years",
            "decade", "decades");

    /** Verbs that tell nothing alone. */
    private static final Set<String> EMPTY =
            Set.of("do", "does", "did", "done", "have", "has", "had", "seems", "appears");

    /** "A call made from the house was sold": no participle, but the verb of another noun. */
    private static final Set<String> HELPS = Set.of("was", "were", "had", "did");

    /** Behind these stands what may never have been. */
    private static final Set<String> UNSURE = Set.of("before", "until", "if", "unless");

    /** What follows is a part of the clause. */
    private static final Set<String> OPENS = Set.of("“", "\"", "(");

    private static final Set<String> STOPS = Set.of(".", "!", "?");

    private static final Set<String> SUBJECTS = Set.of("he", "she", "it", "they", "we", "i");

    /** "Velt and Brel, who were": it is of both. */
    private static final Set<String> MANY = Set.of("were", "are", "have");

    private static final Set<String> SOMEBODY = Set.of("who", "whom");

    private static final Set<String> FROM = Set.of("from", "in", "of", "at", "on");

    private static final Set<String> BESIDE = Set.of("after", "before", "following");

    private static final Set<String> RECKONED = Set.of("after", "before", "later", "earlier", "since", "following");

    /** Behind these the noun may be what does something. */
    private static final Set<String> OPENS_A_CLAUSE = Set.of(
            "after",
            "before",
            "since",
            "until",
            "than",
            "because",
            "that",
            "if",
            "like",
            "though",
            "although",
            "while",
            "once");

    /** Behind these stands when or where something was done. */
    static final Set<String> OCCASION = Set.of("in", "at", "during", "on", "as", "through");

    private static final int FEWEST = 4;

    private static final int SEAT = 3;

    /** Words and marks of "(R)". */
    private static final int BRACKETS = 3;

    private final String text;
    private final List<Token> sentence;
    private final int from;
    private final int to;

    private ClauseUnderAnother(String text, List<Token> sentence, TextSpan time) {
        this.text = text;
        this.sentence = sentence;
        this.from = Token.firstFrom(sentence, time.start());
        this.to = Token.firstFrom(sentence, time.end());
    }

    /**
     * The clause of a time that stands under another; empty where the time is of the sentence itself, or the clause cannot be read alone.
     *
     * @param text of the article
     * @param sentence its words and marks
     * @param time a time in it
     */
    static Optional<TextSpan> in(String text, List<Token> sentence, TextSpan time) {
        return new ClauseUnderAnother(text, sentence, time).clause();
    }

    /** What stands behind "two days after", as far as the next mark: the event whose day that is. */
    static Optional<TextSpan> besideEvent(String text, List<Token> sentence, TextSpan time) {
        return new ClauseUnderAnother(text, sentence, time).event();
    }

    /** "The ferry that sank": whether a clause is about a noun, with which it says what was done; not "Brel, where it sank". */
    static boolean isOfANoun(List<Token> sentence, TextSpan clause) {
        int first = Token.firstFrom(sentence, clause.start());
        return (first == 0 || !UNDER.contains(sentence.get(first - 1).lower()))
                && sentence.stream()
                        .filter(token -> clause.contains(token.span()))
                        .noneMatch(token -> token.lower().equals("where"));
    }

    /** "The mill was sold after Velt left the board": whether a clause tells what came before, and can be read without what came of it. */
    static boolean isWhatCameBefore(List<Token> sentence, TextSpan clause) {
        int first = Token.firstFrom(sentence, clause.start());
        return first > 0
                && sentence.get(first - 1).lower().equals("after")
                && sentence.stream()
                        .filter(token -> clause.contains(token.span()))
                        .noneMatch(token -> token.part() == PartOfSpeech.PRONOUN
                                || token.part() == PartOfSpeech.POSSESSIVE_PRONOUN);
    }

    private Optional<TextSpan> event() {
        int start = BESIDE.contains(lower(Math.max(0, to - 1))) ? to : to + 1;
        int end = Math.min(start, sentence.size());
        while (end < sentence.size() && !parts(end) && !(end == sentence.size() - 1 && STOPS.contains(lower(end)))) {
            end++;
        }
        boolean behind = start > 0 && start < end && BESIDE.contains(lower(start - 1));
        return behind && sentence.get(start).part() != PartOfSpeech.GERUND && isReadable(start, end)
                ? Optional.of(span(start, end))
                : Optional.empty();
    }

    /** "As it did in May" tells nothing alone. */
    private boolean tellsWhatWasDone(int start, int end) {
        return IntStream.range(start, end)
                .filter(at -> sentence.get(at).part().isVerbForm())
                .anyMatch(at -> !EMPTY.contains(lower(at)));
    }

    private boolean isReadable(int start, int end) {
        boolean cut = end < sentence.size() && OPENS.contains(lower(end));
        return !cut && end - start >= FEWEST && isWhole(span(start, end).of(text));
    }

    private Optional<TextSpan> clause() {
        if (from >= to || isReckoned()) {
            return Optional.empty();
        }
        int at = from - 1;
        while (at > 0 && (isInBrackets(at) || !BORDERS.contains(lower(at)))) {
            if (UNSURE.contains(lower(at))) {
                return Optional.empty();
            }
            if (!isInBrackets(at) && begins(at)) {
                return of(at);
            }
            at -= isInBrackets(at) ? BRACKETS : 1;
        }
        return Optional.empty();
    }

    /** "Brel (R)". */
    private boolean isInBrackets(int at) {
        return at > 1 && lower(at).equals(")") && lower(at - 2).equals("(");
    }

    private Optional<TextSpan> of(int begin) {
        int start = start(begin);
        int end = end(begin);
        boolean one = IntStream.range(begin + 1, from)
                .noneMatch(at -> parts(at) && hasVerb(begin + 1, at) && !goesOn(begin, at));
        return one && start >= 0 && stands(start, begin, end) ? Optional.of(span(start, end)) : Optional.empty();
    }

    /** "A sailor who is old and left his post last month": both are told of the noun. */
    private boolean goesOn(int begin, int at) {
        return RELATIVE.contains(lower(begin)) && lower(at).equals("and");
    }

    /** "Two days after the fire": whose day it is stands elsewhere. */
    private boolean isReckoned() {
        return BESIDE.contains(lower(to - 1))
                || lower(to - 1).equals("since")
                || (to < sentence.size() && RECKONED.contains(lower(to)) && COUNTED.contains(lower(to - 1)));
    }

    private boolean begins(int at) {
        boolean under = UNDER.contains(lower(at));
        if (under && isAPhrase(at)) {
            return false;
        }
        boolean opens = under || RELATIVE.contains(lower(at)) || lower(at).equals("that");
        return opens ? hasVerb(at + 1, under ? from : end(at)) : isContact(at) || isReduced(at);
    }

    /** "As a sailor, she", "as well as", "after leaving the board", "while in Brel": no clause of its own, or one without its subject. */
    private boolean isAPhrase(int at) {
        boolean well = at > 0 && lower(at).equals("as") && lower(at - 1).equals("well");
        PartOfSpeech next = sentence.get(at + 1).part();
        int mark = IntStream.range(at + 1, from)
                .filter(here -> lower(here).equals(","))
                .findFirst()
                .orElse(from);
        return well
                || next == PartOfSpeech.GERUND
                || next == PartOfSpeech.PARTICIPLE
                || next == PartOfSpeech.PREPOSITION
                || (mark < from && !hasVerb(at + 1, mark));
    }

    /** "A state she won": no pronoun joins the clause to its noun. */
    private boolean isContact(int at) {
        return SUBJECTS.contains(lower(at))
                && isThing(at - 1)
                && sentence.get(at + 1).part().isVerb();
    }

    /** "Those killed in the raid", "a bill sent to the board a day earlier"; "in a letter sent on Monday she said" tells of Monday as a whole. */
    private boolean isReduced(int at) {
        PartOfSpeech part = sentence.get(at).part();
        boolean those = lower(at - 1).equals("those") && part == PartOfSpeech.PARTICIPLE;
        boolean done = part == PartOfSpeech.PARTICIPLE || (part == PartOfSpeech.PAST && !HELPS.contains(lower(at)));
        return those || (done && isOfAnObject(at));
    }

    private boolean isOfAnObject(int at) {
        int noun = noun(at - 1);
        return isThing(at - 1)
                && !isADay(at - 1)
                && isAnObject(noun)
                && (noun == 1 || hasVerb(0, noun))
                && isDescribed(noun, at)
                && IntStream.range(at, from).noneMatch(here -> lower(here).equals(","))
                && IntStream.range(0, at)
                        .noneMatch(before -> sentence.get(before).part() == PartOfSpeech.MODAL);
    }

    /** "The old bill", and not "to the Brel Courier", which may be what something else was sent to. */
    private boolean isDescribed(int noun, int end) {
        return !sentence.get(end - 1).part().isName()
                || IntStream.range(noun, end).anyMatch(at -> sentence.get(at).part() == PartOfSpeech.ADJECTIVE);
    }

    /** "To sign the bill", "over the bill": the noun is not what does something. */
    private boolean isAnObject(int noun) {
        if (noun < 1 || OCCASION.contains(lower(noun - 1)) || OPENS_A_CLAUSE.contains(lower(noun - 1))) {
            return false;
        }
        PartOfSpeech before = sentence.get(noun - 1).part();
        boolean infinitive = noun > 1
                && before == PartOfSpeech.VERB
                && sentence.get(noun - 2).part() == PartOfSpeech.TO
                && !TELLING.contains(lower(noun - 1));
        return infinitive || before == PartOfSpeech.PREPOSITION || before == PartOfSpeech.TO;
    }

    private boolean isThing(int at) {
        return sentence.get(at).part().isNoun() || lower(at).equals("those") || isTheNumberOfAName(at);
    }

    /** "Rule 12", "Pier 4": a name that ends with a number. */
    private boolean isTheNumberOfAName(int at) {
        return at > 0
                && sentence.get(at).part() == PartOfSpeech.NUMBER
                && sentence.get(at - 1).part().isNoun();
    }

    private boolean hasVerb(int first, int end) {
        return IntStream.range(first, end)
                .anyMatch(at -> sentence.get(at).part().isVerb());
    }

    /** Where the clause is read from: its own subject, or the noun that it is about; -1 for nowhere. */
    private int start(int at) {
        if (UNDER.contains(lower(at))) {
            return at + 1;
        }
        boolean that = lower(at).equals("that") || SUBJECTS.contains(lower(at));
        boolean torn = that && isTold(at);
        int last = lower(at - 1).equals(",") ? at - 2 : at - 1;
        int noun = whoHasANameOfTheirOwn(at, somebody(at, noun(last)), last);
        if (!torn && isOneOfTwo(noun, at) && MANY.contains(lower(at + 1))) {
            return noun(noun - 2);
        }
        return torn || isOneOfTwo(noun, at) || isAPlace(noun, at) ? -1 : noun;
    }

    /** "A sailor from Brel who": of the two it is the sailor who did something. */
    private int somebody(int who, int noun) {
        boolean ofAPlace = noun > 1
                && SOMEBODY.contains(lower(who))
                && FROM.contains(lower(noun - 1))
                && sentence.get(who - 1).part().isName()
                && isThing(noun - 2);
        return ofAPlace ? noun(noun - 2) : noun;
    }

    /** "Within reach of Ana Brel, who": it is Brel. */
    private int whoHasANameOfTheirOwn(int who, int noun, int last) {
        boolean named = SOMEBODY.contains(lower(who))
                && noun >= 0
                && last > 1
                && sentence.get(last).part().isName()
                && sentence.get(last - 1).part().isName()
                && lower(last - 2).equals("of");
        return named ? last - 1 : noun;
    }

    /** "A captain and preacher who": the noun is a half of what the clause is about. */
    private boolean isOneOfTwo(int noun, int at) {
        return noun > 1
                && JOINS.contains(lower(noun - 1))
                && isThing(noun - 2)
                && sentence.get(at - 1).part() != PartOfSpeech.NOUNS;
    }

    /** "A fair in Brel that opens on Monday": nobody says "that" of a name. */
    private boolean isAPlace(int noun, int at) {
        return lower(at).equals("that")
                && noun > 0
                && OCCASION.contains(lower(noun - 1))
                && sentence.get(at - 1).part().isName();
    }

    private boolean isTold(int that) {
        return !sentence.get(that - 1).part().isNoun()
                || isADay(that - 1)
                || IntStream.range(Math.max(0, that - TELLER), that).anyMatch(at -> TELLING.contains(lower(at)));
    }

    /** "Announced to her crew on Monday that": it is no Monday that does something. */
    private boolean isADay(int at) {
        return lower(at).endsWith("day") && sentence.get(at).part().isName();
    }

    /** The first word of the noun phrase that ends with a word; -1 where none does. */
    private int noun(int last) {
        if (last < 0 || !isThing(last)) {
            return -1;
        }
        int first = last;
        while (first > 0 && (belongs(first - 1, first) || isWhereSomebodySits(first, last) || isInANumber(first))) {
            first--;
        }
        return first;
    }

    /** The comma of "1,000 people", and what stands before it. */
    private boolean isInANumber(int first) {
        return isACommaInANumber(first - 1) || isACommaInANumber(first);
    }

    private boolean isACommaInANumber(int at) {
        int place = sentence.get(at).span().start();
        return lower(at).equals(",")
                && place > 0
                && place + 1 < text.length()
                && Character.isDigit(text.charAt(place - 1))
                && Character.isDigit(text.charAt(place + 1));
    }

    /** "Ana Brel, R-Velt": a comma between a name and the place it stands for. */
    private boolean isWhereSomebodySits(int first, int last) {
        boolean seat = last - first <= SEAT
                && sentence.get(first).part().isName()
                && text.substring(
                                sentence.get(first).span().start(),
                                sentence.get(last).span().end())
                        .matches("[RDI]-\\p{Lu}.*");
        return (seat && lower(first - 1).equals(","))
                || (lower(first).equals(",") && sentence.get(first - 1).part().isName());
    }

    private boolean belongs(int at, int next) {
        if (isArticle(next) && !lower(at).equals("of")) {
            return false;
        }
        PartOfSpeech part = sentence.get(at).part();
        return switch (part) {
            case PARTICIPLE, GERUND -> at > 0 && isArticle(at - 1);
            default ->
                part.isOfANounPhrase()
                        || (lower(at).equals("of")
                                && at > 0
                                && sentence.get(at - 1).part().isNoun());
        };
    }

    private boolean isArticle(int at) {
        return sentence.get(at).part() == PartOfSpeech.DETERMINER
                || sentence.get(at).part() == PartOfSpeech.POSSESSIVE_PRONOUN;
    }

    /** Behind the last word of the clause that a word begins. */
    private int end(int begin) {
        int at = Math.max(to, begin + 1);
        while (at < sentence.size() && !isEnd(at)) {
            at++;
        }
        return at;
    }

    private boolean isEnd(int at) {
        String word = lower(at);
        boolean last = at == sentence.size() - 1;
        boolean another = RELATIVE.contains(word) || UNDER.contains(word) || (word.equals("that") && !isVerb(at - 1));
        boolean purpose = at == to && sentence.get(at).part() == PartOfSpeech.TO && !last && isVerbOrSubject(at + 1);
        boolean next = word.equals("before") && !last && sentence.get(at + 1).part() == PartOfSpeech.GERUND;
        return another || purpose || next || parts(at) || (last && STOPS.contains(word));
    }

    /** Whether a clause beside it, or none, goes on behind a word. */
    private boolean parts(int at) {
        boolean joined = JOINS.contains(lower(at)) && at + 1 < sentence.size() && isVerbOrSubject(at + 1);
        return joined || isAComma(at) || BORDERS.contains(lower(at));
    }

    /** Not that of "1,000 people". */
    private boolean isAComma(int at) {
        return lower(at).equals(",") && !isACommaInANumber(at);
    }

    private boolean isVerb(int at) {
        return sentence.get(at).part().isVerb();
    }

    private boolean isVerbOrSubject(int at) {
        PartOfSpeech part = sentence.get(at).part();
        return part.isVerbForm()
                || part == PartOfSpeech.MODAL
                || part == PartOfSpeech.PRONOUN
                || lower(at).equals("that");
    }

    /** Long enough to be read, the sentence tells more than it, and no quotation or bracket is torn. */
    private boolean stands(int start, int begin, int end) {
        boolean more = IntStream.range(0, sentence.size())
                .filter(at -> at < start || at >= end)
                .anyMatch(at -> sentence.get(at).part().isVerbForm());
        boolean subject = IntStream.range(start, begin == start - 1 ? from : end)
                .anyMatch(at -> isThing(at) || sentence.get(at).part() == PartOfSpeech.PRONOUN);
        return more && subject && tellsWhatWasDone(start, end) && isReadable(start, end);
    }

    /** Whether no quotation or bracket is torn. */
    static boolean isWhole(String words) {
        return count(words, "“") == count(words, "”")
                && count(words, "\"") % 2 == 0
                && count(words, "(") == count(words, ")");
    }

    private static long count(String words, String mark) {
        return words.chars().filter(letter -> mark.indexOf(letter) >= 0).count();
    }

    private TextSpan span(int start, int end) {
        return new TextSpan(
                sentence.get(start).span().start(), sentence.get(end - 1).span().end());
    }

    private String lower(int at) {
        return sentence.get(at).lower();
    }
}
