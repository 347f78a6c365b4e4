package org.parallax.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Turn.Label;
import org.parallax.language.Turn.Role;

/** Finds what may be the label of a speaker, line by line; whether it is one the whole text must tell. Threads may share it. */
final class Labels {

    private static final Pattern STAMP = Pattern.compile(
            "[\\[(]?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[ap]m)?[\\])]?\\s+", Pattern.CASE_INSENSITIVE);
    /** A transcript that is quoted opens each of its paragraphs with a mark. */
    private static final Pattern OPENING_MARK = Pattern.compile("[\"“„«]\\s?(?=\\p{Lu})");

    private static final Pattern QUESTION_OR_ANSWER = Pattern.compile(
            "(?:(Q\\d{0,2}(?=\\s?[:.])|Question(?=\\s?:))|(A\\d{0,2}(?=\\s?[:.])|Answer(?=\\s?:)))\\s?[:.](?=\\s)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INSIDE_A_LINE = Pattern.compile("(?<=[.?!”\"]\\s)(?=[QA]\\d?\\s?:\\s)");
    /** A name, and what stands between it and the colon: a place, an office, a paper in marks. */
    private static final Pattern NAMED = Pattern.compile(
            "(\\p{Lu}(?:[^\\n:?!\"“”«»;…,()\\[\\]]{0,49}?[^\\s:?!\"“”«»;…,()\\[\\]])?)\\s{0,3}("
                    + "(?:,|[(\\[])[^\\n:?!\"“”«»;…]{0,49}(?:[\"“«][^\\n:?!\"“”«»;…]{1,49}[\"”»][^\\n:?!\"“”«»;…]{0,20})?(?<![,(\\[]))?\\s?:(?=\\s|$)");

    private static final int MOST_WORDS = 6;
    private static final Set<String> SMALL = WordSets.of(Labels.class, "small in names");

    /** Labels of fields, boxes and links, which nobody speaks under. General knowledge. */
    private static final Set<String> FIELDS = WordSets.of(Labels.class, "fields");

    private Labels() {}

    /** Those that begin a line, and "Q:" and "A:" that begin a sentence, in order. */
    static List<Label> in(String text, TextSpan part) {
        List<Label> labels = new ArrayList<>();
        for (TextSpan line : Lines.in(text, part)) {
            beginningOf(text, line).ifPresent(labels::add);
            if (hasAColon(text, line)) {
                insideOf(text, line, labels);
            }
        }
        return labels;
    }

    private static void insideOf(String text, TextSpan line, List<Label> labels) {
        Matcher inside =
                INSIDE_A_LINE.matcher(text).region(line.start(), line.end()).useTransparentBounds(true);
        while (inside.find()) {
            questionOrAnswer(text, new TextSpan(inside.start(), line.end())).ifPresent(labels::add);
        }
    }

    /** Whether a line is the time of an entry: "[10:42]". */
    static boolean isStamp(String line) {
        return STAMP.matcher(line + " ").matches();
    }

    private static boolean hasAColon(String text, TextSpan line) {
        return line.of(text).indexOf(':') >= 0;
    }

    private static Optional<Label> beginningOf(String text, TextSpan line) {
        Matcher stamp = STAMP.matcher(text).region(line.start(), line.end());
        int start = stamp.lookingAt() && stamp.end() < line.end() ? stamp.end() : line.start();
        Matcher mark = OPENING_MARK.matcher(text).region(start, line.end());
        TextSpan rest = new TextSpan(mark.lookingAt() ? mark.end() : start, line.end());
        return questionOrAnswer(text, rest).or(() -> named(text, rest));
    }

    private static Optional<Label> questionOrAnswer(String text, TextSpan rest) {
        Matcher label = QUESTION_OR_ANSWER.matcher(text).region(rest.start(), rest.end());
        if (!label.lookingAt()) {
            return Optional.empty();
        }
        TextSpan mark = new TextSpan(label.end() - 1, label.end());
        TextSpan name = new TextSpan(label.start(), label.end(1) < 0 ? label.end(2) : label.end(1));
        return Optional.of(new Label(name, name, mark, label.start(1) < 0 ? Role.ANSWER : Role.QUESTION));
    }

    private static Optional<Label> named(String text, TextSpan rest) {
        Matcher label = NAMED.matcher(text).region(rest.start(), rest.end());
        if (!hasAColon(text, rest) || !label.lookingAt() || !isName(label.group(1))) {
            return Optional.empty();
        }
        TextSpan name = new TextSpan(label.start(1), label.end(1));
        TextSpan span = label.start(2) < 0 ? name : new TextSpan(name.start(), label.end(2));
        Role role = isCapitals(label.group(1)) ? Role.CAPITALS : Role.NAME;
        return Optional.of(new Label(span, name, new TextSpan(label.end() - 1, label.end()), role));
    }

    private static boolean isName(String name) {
        List<String> words = List.of(name.split("\\s+", -1));
        return words.size() <= MOST_WORDS
                && words.stream().allMatch(Labels::canStandInAName)
                && words.stream().noneMatch(word -> FIELDS.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean canStandInAName(String word) {
        return Character.isUpperCase(word.codePointAt(0)) || SMALL.contains(word) || word.contains("-");
    }

    private static boolean isCapitals(String name) {
        int[] letters = name.codePoints().filter(Character::isLetter).toArray();
        long capitals = Arrays.stream(letters).filter(Character::isUpperCase).count();
        return letters.length > 1 && capitals * 4 >= letters.length * 3L;
    }
}
