package org.parallax.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.language.WordSets;

/** The clause of a sentence in which a time stands, where that is under another: {@code a mill that had burned down in May}. Threads may share it. */
final class ClauseUnderAnother {

    /** "Who", "which": a clause about the noun before it. */
    private static final Set<String> RELATIVE = WordSets.of(ClauseUnderAnother.class, "relates to a noun");

    /** "After", "when": a clause of its own. Not "before" and "if", whose clauses may tell of what never was. */
    private static final Set<String> UNDER = WordSets.of(ClauseUnderAnother.class, "puts what was under another");

    private static final Set<String> BORDERS = WordSets.of(ClauseUnderAnother.class, "ends a clause");

    /** Behind these "that" begins what somebody tells, which is not shown without who tells it. */
    private static final Set<String> TELLING = WordSets.of(ClauseUnderAnother.class, "tells that");

    private static final int TELLER = 5;

    private static final Set<String> JOINS = Set.of("and", "but", "or");

    /** What follows is a part of the clause. */
    private static final Set<String> OPENS = Set.of("“", "\"", "(");

    private static final Set<String> STOPS = Set.of(".", "!", "?");

    private static final Set<String> SUBJECTS = Set.of("he", "she", "it", "they", "we", "i");

    private static final Set<String> BESIDE = Set.of("after", "before", "following");

    private static final Set<String> RECKONED = Set.of("after", "before", "later", "earlier", "since", "following");

    private static final int FEWEST = 4;

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

    private Optional<TextSpan> event() {
        int start = BESIDE.contains(lower(Math.max(0, to - 1))) ? to : to + 1;
        int end = Math.min(start, sentence.size());
        while (end < sentence.size() && !parts(end) && !(end == sentence.size() - 1 && STOPS.contains(lower(end)))) {
            end++;
        }
        boolean behind = start > 0 && start < end && BESIDE.contains(lower(start - 1));
        return behind && isReadable(start, end) ? Optional.of(span(start, end)) : Optional.empty();
    }

    private boolean isReadable(int start, int end) {
        boolean cut = end < sentence.size() && OPENS.contains(lower(end));
        return !cut && end - start >= FEWEST && isWhole(span(start, end).of(text));
    }

    private Optional<TextSpan> clause() {
        if (from >= to || isReckoned()) {
            return Optional.empty();
        }
        for (int at = from - 1; at > 0 && !BORDERS.contains(lower(at)); at--) {
            if (begins(at)) {
                return of(at);
            }
        }
        return Optional.empty();
    }

    private Optional<TextSpan> of(int begin) {
        int start = start(begin);
        int end = end(begin);
        boolean one = IntStream.range(begin + 1, from).noneMatch(at -> parts(at) && hasVerb(begin + 1, at));
        return one && start > 0 && stands(start, begin, end) ? Optional.of(span(start, end)) : Optional.empty();
    }

    /** "Two days after the fire": whose day it is stands elsewhere. */
    private boolean isReckoned() {
        return RECKONED.contains(lower(to - 1)) || (to < sentence.size() && RECKONED.contains(lower(to)));
    }

    private boolean begins(int at) {
        boolean opens = RELATIVE.contains(lower(at))
                || UNDER.contains(lower(at))
                || lower(at).equals("that");
        return opens ? hasVerb(at + 1, end(at)) : isContact(at) || isReduced(at);
    }

    /** "A state she won": no pronoun joins the clause to its noun. */
    private boolean isContact(int at) {
        return SUBJECTS.contains(lower(at))
                && isThing(at - 1)
                && sentence.get(at + 1).part().isVerb();
    }

    /** "Those killed in the raid". */
    private boolean isReduced(int at) {
        return sentence.get(at).part() == PartOfSpeech.PARTICIPLE
                && lower(at - 1).equals("those");
    }

    private boolean isThing(int at) {
        return sentence.get(at).part().isNoun() || lower(at).equals("those");
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
        return that && isTold(at) ? -1 : noun(lower(at - 1).equals(",") ? at - 2 : at - 1);
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
        while (first > 0 && belongs(first - 1, first)) {
            first--;
        }
        return first;
    }

    private boolean belongs(int at, int next) {
        if (isArticle(next) && !lower(at).equals("of")) {
            return false;
        }
        return switch (sentence.get(at).part()) {
            case NOUN, NOUNS, NAME, NAMES, ADJECTIVE, NUMBER, DETERMINER, POSSESSIVE_PRONOUN, POSSESSIVE_ENDING -> true;
            case PARTICIPLE, GERUND -> at > 0 && isArticle(at - 1);
            default ->
                lower(at).equals("of") && at > 0 && sentence.get(at - 1).part().isNoun();
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
        boolean another = RELATIVE.contains(word) || UNDER.contains(word) || word.equals("that");
        boolean purpose = at == to && sentence.get(at).part() == PartOfSpeech.TO && !last && isVerbOrSubject(at + 1);
        return another || purpose || parts(at) || (last && STOPS.contains(word));
    }

    /** Whether a clause beside it, or none, goes on behind a word. */
    private boolean parts(int at) {
        boolean joined = JOINS.contains(lower(at)) && at + 1 < sentence.size() && isVerbOrSubject(at + 1);
        return joined || lower(at).equals(",") || BORDERS.contains(lower(at));
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
                .anyMatch(at -> sentence.get(at).part().isVerb());
        boolean subject = IntStream.range(start, begin == start - 1 ? from : end)
                .anyMatch(at -> isThing(at) || sentence.get(at).part() == PartOfSpeech.PRONOUN);
        return more && subject && isReadable(start, end);
    }

    private static boolean isWhole(String words) {
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
