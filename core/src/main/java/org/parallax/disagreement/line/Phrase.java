package org.parallax.disagreement.line;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.story.StoryStatement;

/**
 * Some words of a line that a rule holds against others: "dropped out of the race".
 *
 * @param line where they stand
 * @param first the first term
 * @param last the last term
 */
public record Phrase(Line line, int first, int last) {

    /** Words to either side that tell what it is about. */
    private static final int AROUND = 14;

    /** The terms of a span that stand in one line; empty where it reaches over several. */
    public static Optional<Phrase> of(Laid laid, TextSpan span) {
        return laid.lineAt(span.start())
                .filter(line -> span.end() <= line.span().end())
                .flatMap(line -> {
                    List<Integer> at = line.where(term -> term.span().overlaps(span));
                    return at.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Phrase(line, at.get(0), at.get(at.size() - 1)));
                });
    }

    /** The longest piece of what somebody says; empty where it reaches over several lines. */
    public static Optional<Phrase> longestOf(Laid laid, StoryStatement said) {
        return said.statement().content().stream()
                .max(Comparator.comparingInt(TextSpan::length))
                .flatMap(longest -> of(laid, longest));
    }

    /** Whether another article has the other. */
    public boolean standsApartFrom(Phrase other) {
        return line.laid() != other.line.laid();
    }

    /** The telling words to both sides of it. */
    public Context around() {
        return Context.of(line, first - AROUND, last + AROUND, at -> at < first || at > last);
    }

    /** Its telling words. */
    public Context own() {
        return Context.of(line, first, last, at -> true);
    }

    /** Its text. */
    public String words() {
        return line.words(first, last);
    }

    /** The phrase as a side, shown with its clauses. */
    public Side side() {
        return side(words());
    }

    /** The same, with what sides that agree have in common. */
    public Side side(String answer) {
        return new Side(line.evidence(line.quoted(first, last)), words(), answer);
    }
}
