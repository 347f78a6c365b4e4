package org.parallax.timeline.shown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;

/**
 * {@code The call on Wednesday came late, and the crew spent Thursday at the pier}: of two main clauses, each with a day of its own, an entry shows the one that
 * tells of its day. The second is shown where it has a subject of its own. Threads may share it.
 */
final class MainClauseOfADay {

    private static final Set<String> JOINS = Set.of("and", "but", "while", "whereas");

    /** Words before the verb of the second clause, the day among them. */
    private static final int LONGEST_SUBJECT = 10;

    private static final int FEWEST = 5;

    private final String text;
    private final List<Token> sentence;

    private MainClauseOfADay(String text, List<Token> sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    /**
     * Empty where the sentence is one clause, or has a day in one only.
     *
     * @param text of the article
     * @param sentence the words and marks of the time's sentence
     * @param isOfAnotherDay whether a part of it tells of a day that the time does not mean
     */
    static Optional<TextSpan> in(String text, List<Token> sentence, TextSpan time, Predicate<TextSpan> isOfAnotherDay) {
        return new MainClauseOfADay(text, sentence).clause(time, isOfAnotherDay);
    }

    private Optional<TextSpan> clause(TextSpan time, Predicate<TextSpan> isOfAnotherDay) {
        return IntStream.range(FEWEST, sentence.size() - FEWEST)
                .filter(this::joins)
                .boxed()
                .flatMap(at -> of(at, time, isOfAnotherDay).stream())
                .filter(part -> ClauseUnderAnother.isWhole(part.of(text)))
                .findFirst();
    }

    /** Whether a joining word stands there with a verb on both sides, behind a comma or before a subject. */
    private boolean joins(int word) {
        return JOINS.contains(lower(word))
                && hasVerb(0, word)
                && verb(word + 1) >= 0
                && (lower(word - 1).equals(",") || hasASubject(word + 1));
    }

    private Optional<TextSpan> of(int word, TextSpan time, Predicate<TextSpan> isOfAnotherDay) {
        TextSpan first = span(0, lower(word - 1).equals(",") ? word - 1 : word);
        TextSpan second = span(word + 1, isAMark(sentence.size() - 1) ? sentence.size() - 1 : sentence.size());
        if (first.contains(time)) {
            return isOfAnotherDay.test(second) ? Optional.of(first) : Optional.empty();
        }
        return hasASubject(word + 1) && isOfAnotherDay.test(first) ? Optional.of(second) : Optional.empty();
    }

    /** The verb that a clause has behind its subject or its day; -1 for none. */
    private int verb(int start) {
        int at = start;
        while (at < sentence.size() && at - start < LONGEST_SUBJECT && isBeforeAVerb(at)) {
            at++;
        }
        return at < sentence.size() && sentence.get(at).part().isVerb() ? at : -1;
    }

    private boolean hasASubject(int start) {
        return IntStream.range(start, verb(start))
                        .allMatch(at -> isOfANoun(at) || lower(at).equals("of"))
                && verb(start) > start;
    }

    private boolean isBeforeAVerb(int at) {
        PartOfSpeech part = sentence.get(at).part();
        return isOfANoun(at)
                || part == PartOfSpeech.PREPOSITION
                || part == PartOfSpeech.ADVERB
                || lower(at).equals(",");
    }

    private boolean isOfANoun(int at) {
        PartOfSpeech part = sentence.get(at).part();
        return part.isOfANounPhrase() || part == PartOfSpeech.PRONOUN;
    }

    private boolean hasVerb(int first, int end) {
        return IntStream.range(first, end)
                .anyMatch(at -> sentence.get(at).part().isVerb());
    }

    private boolean isAMark(int at) {
        return sentence.get(at).part() == PartOfSpeech.MARK;
    }

    private TextSpan span(int first, int end) {
        return new TextSpan(
                sentence.get(first).span().start(), sentence.get(end - 1).span().end());
    }

    private String lower(int at) {
        return sentence.get(at).lower();
    }
}
