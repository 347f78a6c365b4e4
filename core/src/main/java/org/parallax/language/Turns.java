package org.parallax.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Turn.Label;

/**
 * The turns of a transcript or an interview in a text. Threads may share it.
 *
 * <p>A turn runs on over the paragraphs below it up to the next one; the last turn no longer than the longest before it, since below it the
 * outlet speaks again. Stage directions are not spoken.
 */
public final class Turns {

    private static final Pattern STAGE = Pattern.compile(
            "[(\\[](?:applause|laugh(?:s|ter|ing)?|cheer(?:s|ing)|boo(?:s|ing)|cross-?talk|inaudible|unintelligible|indiscernible|pauses?|sighs?|silence|music"
                    + "|commercial break|(?:begin|end) [\\p{L} ]{3,20})[.!]?[)\\]]",
            Pattern.CASE_INSENSITIVE);

    private final String text;
    private final TextSpan part;
    private final List<Turn> turns = new ArrayList<>();
    private int longest = 1;

    private Turns(String text, TextSpan part) {
        this.text = text;
        this.part = part;
    }

    /** The turns in a part of a text, in order; none where it is no conversation. */
    public static List<Turn> in(String text, TextSpan part) {
        List<Label> speakers = TurnsInsideALine.added(text, part, SpeakerLabels.among(Labels.in(text, part), text));
        return new Turns(text, part).of(speakers);
    }

    private List<Turn> of(List<Label> speakers) {
        if (speakers.isEmpty()) {
            answers(BareQuestions.in(text, part));
        } else {
            labelled(speakers);
        }
        return List.copyOf(turns);
    }

    private void labelled(List<Label> speakers) {
        for (int i = 0; i < speakers.size(); i++) {
            boolean last = i + 1 == speakers.size();
            int end = last ? part.end() : speakers.get(i + 1).span().start();
            add(Optional.of(speakers.get(i)), speakers.get(i).mark().end(), end, last);
        }
    }

    /** What stands between questions that have no label. */
    private void answers(List<TextSpan> questions) {
        for (int i = 0; i < questions.size(); i++) {
            boolean last = i + 1 == questions.size();
            int end = last ? part.end() : questions.get(i + 1).start();
            add(Optional.empty(), questions.get(i).end(), end, last);
        }
    }

    private void add(Optional<Label> label, int from, int to, boolean last) {
        List<TextSpan> lines = from < to ? Lines.in(text, new TextSpan(from, to)) : List.of();
        List<TextSpan> spoken = lines.stream().filter(line -> !isAside(line)).toList();
        List<TextSpan> own = last ? spoken.subList(0, Math.min(longest, spoken.size())) : spoken;
        longest = Math.max(longest, own.size());
        List<TextSpan> words =
                own.stream().flatMap(line -> withoutStage(line).stream()).toList();
        if (!words.isEmpty()) {
            turns.add(new Turn(label, words));
        }
    }

    /** A line in brackets is the outlet's, and so is a time alone. */
    private boolean isAside(TextSpan line) {
        char first = text.charAt(line.start());
        char last = text.charAt(line.end() - 1);
        return (first == '(' && last == ')') || (first == '[' && last == ']') || Labels.isStamp(line.of(text));
    }

    private List<TextSpan> withoutStage(TextSpan line) {
        List<TextSpan> pieces = new ArrayList<>();
        Matcher stage = STAGE.matcher(text).region(line.start(), line.end());
        int start = line.start();
        while (stage.find()) {
            addSpoken(pieces, start, stage.start());
            start = stage.end();
        }
        addSpoken(pieces, start, line.end());
        return pieces;
    }

    private void addSpoken(List<TextSpan> pieces, int from, int to) {
        boolean spoken = from < to && text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
        if (spoken) {
            pieces.addAll(Lines.in(text, new TextSpan(from, to)));
        }
    }
}
