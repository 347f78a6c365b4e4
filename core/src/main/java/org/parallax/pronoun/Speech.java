package org.parallax.pronoun;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.pronoun.Scene.Utterance;

/** Who speaks where in a text: its quotations, sources and contents by tokens. Threads may share it. */
final class Speech {

    /** What {@link #says} answers for a phrase in what the pronoun's own bearer says. */
    static final int OWN_WORDS = 3;

    private static final int NAMES_SPEAKER = 3;

    private final Scene scene;
    private final Sheet sheet;
    private final int[] quotation;
    private final int[] source;
    private final Map<Integer, List<Utterance>> sources;
    private final int[] content;
    private final NavigableSet<Integer> turns;

    Speech(Scene scene, Sheet sheet) {
        this.scene = scene;
        this.sheet = sheet;
        this.quotation = tokens(scene.quotations().stream().map(List::of).toList());
        this.source = tokens(
                scene.utterances().stream().map(Utterance::source).map(List::of).toList());
        this.sources = scene.utterances().stream()
                .collect(Collectors.groupingBy(
                        utterance -> sheet.firstFrom(utterance.source().start())));
        this.content =
                tokens(scene.utterances().stream().map(Utterance::content).toList());
        this.turns = sources.keySet().stream()
                .filter(at -> at < sheet.size() && content[at] == 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** For each token one more than the index of the last thing that holds it; 0 where none does. */
    private int[] tokens(List<List<TextSpan>> things) {
        int[] of = new int[sheet.size()];
        for (int i = 0; i < things.size(); i++) {
            for (TextSpan piece : things.get(i)) {
                int to = sheet.firstFrom(piece.end());
                for (int at = sheet.firstFrom(piece.start()); at < to; at++) {
                    of[at] = i + 1;
                }
            }
        }
        return of;
    }

    /** How the quotations of a phrase and a pronoun lie to one another. */
    int quotations(Phrase phrase, Phrase it) {
        int there = quotation[phrase.head()];
        int here = quotation[it.first()];
        if (there == here) {
            return there == 0 ? 0 : 1;
        }
        boolean same = phrase.sentence() == it.sentence();
        return here == 0 ? (same ? 2 : 3) : there == 0 ? (same ? 4 : 5) : 6;
    }

    boolean isSource(Phrase phrase) {
        return source[phrase.head()] > 0;
    }

    /** Whether a phrase names who says what the pronoun stands in, and hardly is whom it means. */
    int speaker(Phrase phrase, Phrase it) {
        if (content[it.first()] == 0) {
            return 1;
        }
        TextSpan words = scene.utterances().get(content[it.first()] - 1).source();
        int from = sheet.firstFrom(words.start());
        int to = sheet.firstFrom(words.end());
        boolean in = phrase.head() >= from && phrase.head() < to;
        boolean named = phrase.entity().isPresent()
                && IntStream.range(from, to)
                        .anyMatch(at -> sheet.entity(at) == phrase.entity().getAsInt());
        return in || named ? NAMES_SPEAKER : 2;
    }

    /** Whether a phrase names who says the whole quoted sentence that a pronoun stands in, and would say "I". */
    boolean wouldSayI(Phrase phrase, Phrase it) {
        int marks = quotation[it.first()];
        if (marks == 0 || speaker(phrase, it) != NAMES_SPEAKER) {
            return false;
        }
        TextSpan quoted = scene.quotations().get(marks - 1);
        int first = sheet.firstFrom(quoted.start() + 1);
        return Character.isUpperCase(
                scene.text().charAt(sheet.token(first).span().start()));
    }

    /** Whether a pronoun is a source, and a phrase stands in what it says. */
    int says(Phrase phrase, Phrase it) {
        List<Utterance> own = sources.getOrDefault(it.first(), List.of());
        boolean inOwn = own.stream()
                .flatMap(utterance -> utterance.content().stream())
                .anyMatch(piece -> piece.overlaps(phrase.span()));
        return own.isEmpty() ? 1 : inOwn ? OWN_WORDS : 2;
    }

    /**
     * For a pronoun whose words the outlet gives: whether a phrase stands in what others say (1), or is no source (2), speaks (3), or spoke last (4).
     * 0 for other pronouns.
     */
    int turn(Phrase phrase, Phrase it) {
        if (!sources.containsKey(it.first()) || content[it.first()] > 0) {
            return 0;
        }
        boolean quoted = quotation[phrase.head()] > 0 || content[phrase.head()] > 0;
        return quoted ? 1 : !isSource(phrase) ? 2 : isOfLastTurn(phrase, it) ? 4 : 3;
    }

    /** Whether a source is the last one before a pronoun whose words the outlet gives. */
    private boolean isOfLastTurn(Phrase phrase, Phrase it) {
        Integer last = turns.lower(it.first());
        return last != null && last.equals(turns.floor(phrase.head()));
    }
}
