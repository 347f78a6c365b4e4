package org.parallax.disagreement;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.story.StoryStatement;

/**
 * Shows a side as a whole clause: with its subject, and with who says it where both stand in one sentence. What no verb stands in, as a name or an
 * office, is shown as it is. Threads may share it.
 */
final class WholeClause {

    /** A clause: about two lines of print. */
    private static final int CLAUSE = 130;

    /** A clause with the one that its subject or its speaker stands in. */
    private static final int JOINED = 170;

    private final Line line;
    private final Side side;
    private final int first;
    private final int last;
    private final int firstOfValue;
    private final int lastOfValue;

    private WholeClause(Line line, Side side) {
        this.line = line;
        this.side = side;
        TextSpan shown = side.evidence().span();
        int at = Math.max(0, side.evidence().words().indexOf(side.value()));
        TextSpan value = new TextSpan(
                shown.start() + at,
                Math.min(
                        shown.end(),
                        shown.start() + at + Math.max(1, side.value().length())));
        first = firstIn(shown);
        last = lastIn(shown);
        firstOfValue = firstIn(value);
        lastOfValue = lastIn(value);
    }

    static Side of(Side side, Laid laid) {
        TextSpan shown = side.evidence().span();
        return laid.lineAt(shown.start())
                .filter(line -> line.span().contains(shown))
                .map(line -> new WholeClause(line, side).whole())
                .orElse(side);
    }

    private int firstIn(TextSpan place) {
        return line.where(term -> term.span().overlaps(place)).stream()
                .findFirst()
                .orElse(-1);
    }

    private int lastIn(TextSpan place) {
        return line.where(term -> term.span().overlaps(place)).stream()
                .reduce((earlier, later) -> later)
                .orElse(-1);
    }

    private Side whole() {
        boolean told = first >= 0
                && firstOfValue >= 0
                && IntStream.rangeClosed(first, last)
                        .anyMatch(at -> line.term(at).part().isVerbForm());
        return told ? new Side(line.evidence(place()), side.value(), side.answer()) : side;
    }

    private TextSpan place() {
        Start start = fitting(last).or(() -> fitting(lastOfValue)).orElseGet(this::ofALongClause);
        return line.term(start.at()).span().union(line.term(end(start)).span());
    }

    private Optional<Start> fitting(int to) {
        return starts().filter(start -> fits(start.at(), to, start.longest())).findFirst();
    }

    /** Where it may begin, and how long it may be then. */
    private record Start(int at, int longest) {}

    /** With who says it, with its subject, with its clause; the best first. */
    private Stream<Start> starts() {
        int clause = Clause.at(line, first).first();
        int alone = alone(clause);
        int own = withoutJoint(clause);
        return Stream.concat(
                speaker().mapToObj(at -> new Start(at, JOINED)),
                Stream.of(new Start(withoutJoint(alone), alone < clause ? JOINED : CLAUSE), new Start(own, CLAUSE)));
    }

    /** The start of the next clause, this or one before, that can be read by itself. */
    private int alone(int clause) {
        int start = clause;
        while (start > 0 && !Clause.at(line, start).standsAlone()) {
            start = Clause.at(line, start - 1).first();
        }
        return Clause.at(line, start).standsAlone() ? start : clause;
    }

    /** The starts of the words that name who says it, where they stand before it in the sentence: all of them, or the name alone. */
    private IntStream speaker() {
        Optional<StoryStatement> said =
                line.laid().statementAt(line.term(firstOfValue).span());
        IntStream source = said.flatMap(known -> known.statement().source())
                .filter(words -> line.span().contains(words))
                .map(words -> IntStream.of(firstIn(words)))
                .orElse(IntStream.empty());
        IntStream name = IntStream.range(0, first)
                .filter(at -> isNameOf(at, said.flatMap(StoryStatement::speaker))
                        && !line.term(at - 1).named());
        return IntStream.concat(source, name).filter(at -> at < first);
    }

    private boolean isNameOf(int at, Optional<String> speaker) {
        return speaker.isPresent()
                && line.term(at).named()
                && line.term(at).entity().equals(speaker);
    }

    /** Without "However," and "and". */
    private int withoutJoint(int from) {
        int start = from;
        while (start < first && Clause.isJoint(line.term(start))) {
            start++;
        }
        return start;
    }

    /** Of a clause that is too long, the first phrase from which on it is not; else the whole of it, or what the rule laid down. */
    private Start ofALongClause() {
        int clause = Clause.at(line, first).first();
        int own = withoutJoint(clause);
        return IntStream.range(clause, firstOfValue)
                .filter(at -> Clause.beginsPhrase(line, at) && fits(at, last, CLAUSE))
                .mapToObj(at -> new Start(at, CLAUSE))
                .findFirst()
                .orElseGet(() -> new Start(fits(own, lastOfValue, JOINED) ? own : first, JOINED));
    }

    private boolean fits(int from, int to, int longest) {
        return line.term(to).span().end() - line.term(from).span().start() <= longest;
    }

    /** The end of the clause, or of a phrase of it where the clause is too long. */
    private int end(Start start) {
        int clause = Math.max(last, Clause.at(line, last).last());
        return IntStream.iterate(clause, at -> at > lastOfValue, at -> at - 1)
                .filter(at -> fits(start.at(), at, start.longest()) && Clause.endsPhrase(line, at))
                .findFirst()
                .orElse(lastOfValue);
    }
}
