package org.parallax.language;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.Turn.Label;
import org.parallax.language.Turn.Role;

/**
 * Tells the labels of speakers from those of fields and boxes: a text has them where they show a conversation. That is "Q" with "A"; or three
 * turns in capitals of two speakers, one of whom speaks again; or two names each of which speaks again. One thread.
 */
final class SpeakerLabels {

    private static final int FEWEST_IN_CAPITALS = 3;
    private static final int FEWEST_WORDS = 3;

    /** Of the lines of a conversation at least one in so many has a label. */
    private static final int ONE_LINE_IN = 8;

    private final String text;
    private final List<Label> labels;
    private final Map<String, Integer> turns = new HashMap<>();

    private SpeakerLabels(String text, List<Label> labels) {
        this.text = text;
        this.labels = labels;
        labels.forEach(label -> turns.merge(speaker(label), 1, Integer::sum));
    }

    /** Those of these labels that are speakers'; none where the text is no conversation. */
    static List<Label> among(List<Label> labels, String text) {
        return new SpeakerLabels(text, labels).speakers();
    }

    private List<Label> speakers() {
        Set<Role> speaking = EnumSet.noneOf(Role.class);
        if (has(Role.QUESTION) && has(Role.ANSWER)) {
            speaking.addAll(Set.of(Role.QUESTION, Role.ANSWER));
        }
        for (Role role : List.of(Role.CAPITALS, Role.NAME)) {
            if (isConversation(of(role), role)) {
                speaking.addAll(Set.of(Role.QUESTION, role));
            }
        }
        return labels.stream()
                .filter(label -> speaking.contains(label.role()) && canSpeak(label))
                .toList();
    }

    private boolean has(Role role) {
        return labels.stream().anyMatch(label -> label.role() == role);
    }

    /** A name that labels one line alone is no sign of a conversation. */
    private boolean canSpeak(Label label) {
        return label.role() != Role.NAME || speaksAgain(label);
    }

    private boolean speaksAgain(Label label) {
        return turns.getOrDefault(speaker(label), 0) > 1;
    }

    private List<Label> of(Role role) {
        return labels.stream()
                .filter(label -> (label.role() == role && canSpeak(label)) || label.role() == Role.QUESTION)
                .toList();
    }

    private boolean isConversation(List<Label> group, Role role) {
        long speakers = group.stream().map(this::speaker).distinct().count();
        boolean enough = role == Role.NAME
                || (group.size() >= FEWEST_IN_CAPITALS && group.stream().anyMatch(this::speaksAgain));
        return speakers > 1 && enough && isWordy(group);
    }

    /** Enough is said under the labels, and they stand close enough. */
    private boolean isWordy(List<Label> group) {
        int words = 0;
        for (int i = 0; i < group.size(); i++) {
            int from = group.get(i).mark().end();
            int to = i + 1 < group.size() ? group.get(i + 1).span().start() : endOfLine(from);
            words += from < to ? Words.count(text, new TextSpan(from, to)) : 0;
        }
        TextSpan all = group.get(0).span().union(group.get(group.size() - 1).span());
        return words >= FEWEST_WORDS * group.size() && Lines.in(text, all).size() <= ONE_LINE_IN * group.size();
    }

    private int endOfLine(int from) {
        int newline = text.indexOf('\n', from);
        return newline < 0 ? text.length() : newline;
    }

    private String speaker(Label label) {
        return TurnsInsideALine.surname(label.name().of(text));
    }
}
