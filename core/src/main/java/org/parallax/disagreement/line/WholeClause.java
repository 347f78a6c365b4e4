package org.parallax.disagreement.line;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.language.PartOfSpeech;
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
    private final Terms shown;
    private final Terms value;

    private WholeClause(Line line, Side side) {
        this.line = line;
        this.side = side;
        TextSpan place = side.evidence().span();
        int from = place.start() + Math.max(0, side.evidence().words().indexOf(side.value()));
        int to = Math.min(place.end(), from + Math.max(1, side.value().length()));
        shown = Terms.in(line, place);
        value = Terms.in(line, new TextSpan(from, to));
    }

    /** The first and the last of some terms; -1 for none. */
    private record Terms(int first, int last) {

        static Terms in(Line line, TextSpan place) {
            List<Integer> at = line.where(term -> term.span().overlaps(place));
            return at.isEmpty() ? new Terms(-1, -1) : new Terms(at.get(0), at.get(at.size() - 1));
        }
    }

    static Side of(Side side, Laid laid) {
        TextSpan shown = side.evidence().span();
        return laid.lineAt(shown.start())
                .filter(line -> line.span().contains(shown))
                .map(line -> new WholeClause(line, side).whole())
                .orElse(side);
    }

    private Side whole() {
        boolean told = shown.first() >= 0
                && value.first() >= 0
                && IntStream.rangeClosed(shown.first(), shown.last())
                        .anyMatch(at -> line.term(at).part().isVerbForm() || isCountedBeforeAnAside(at));
        return told ? new Side(line.evidence(place()), side.value(), side.answer()) : side;
    }

    /** "Seven people, including three keepers, were killed". */
    private boolean isCountedBeforeAnAside(int at) {
        return line.term(at).part() == PartOfSpeech.NUMBER
                && ASideEndsWhatItBegins.hasItsVerbBehindAnAside(Clause.at(line, shown.last()));
    }

    private TextSpan place() {
        List<Start> starts = starts().toList();
        Start start = fitting(starts, shown.last())
                .or(() -> fitting(starts, value.last()))
                .orElseGet(this::ofALongClause);
        return line.term(start.at()).span().union(line.term(end(start)).span());
    }

    private Optional<Start> fitting(List<Start> starts, int to) {
        return starts.stream()
                .filter(start -> line.length(start.at(), to) <= start.longest())
                .findFirst();
    }

    /** Where it may begin, and how long it may be then. */
    private record Start(int at, int longest) {}

    /** With who says it, with its subject, with its clause; the best first. */
    private Stream<Start> starts() {
        Clause clause = Clause.at(line, shown.first());
        int alone = alone(clause);
        int own = withoutJoint(clause.first());
        return Stream.concat(
                speaker().mapToObj(at -> new Start(at, JOINED)),
                Stream.of(
                        new Start(withoutJoint(alone), alone < clause.first() ? JOINED : CLAUSE),
                        new Start(own, CLAUSE)));
    }

    /** The start of the next clause, this or one before, that can be read by itself. */
    private int alone(Clause own) {
        Clause clause = own;
        while (!clause.standsAlone() && clause.first() > 0) {
            clause = Clause.at(line, clause.first() - 1);
        }
        return clause.standsAlone() ? clause.first() : own.first();
    }

    /** The starts of the words that name who says it, where they stand before it in the sentence: all of them, or the name alone. */
    private IntStream speaker() {
        Optional<StoryStatement> said =
                line.laid().statementAt(line.term(value.first()).span());
        IntStream source = said.flatMap(known -> known.statement().source())
                .filter(words -> line.span().contains(words))
                .map(words -> IntStream.of(Terms.in(line, words).first()))
                .orElse(IntStream.empty());
        IntStream name = IntStream.range(0, shown.first())
                .filter(at -> isNameOf(at, said.flatMap(StoryStatement::speaker))
                        && !line.term(at - 1).named());
        return IntStream.concat(source, name).filter(at -> at < shown.first());
    }

    private boolean isNameOf(int at, Optional<String> speaker) {
        return speaker.isPresent()
                && line.term(at).named()
                && line.term(at).entity().equals(speaker);
    }

    /** Without "However," and "and". */
    private int withoutJoint(int from) {
        int start = from;
        while (start < shown.first() && Clause.isJoint(line.term(start))) {
            start++;
        }
        return start;
    }

    /** Of a clause that is too long, the first phrase from which on it is not; else the whole of it, or what the rule laid down. */
    private Start ofALongClause() {
        int clause = Clause.at(line, shown.first()).first();
        int own = withoutJoint(clause);
        return IntStream.range(clause, value.first())
                .filter(at -> Clause.beginsPhrase(line, at) && line.length(at, shown.last()) <= CLAUSE)
                .mapToObj(at -> new Start(at, CLAUSE))
                .findFirst()
                .orElseGet(() -> new Start(line.length(own, value.last()) <= JOINED ? own : shown.first(), JOINED));
    }

    /** The end of the clause, or of a phrase of it where the clause is too long. */
    private int end(Start start) {
        Clause clause = Clause.at(line, shown.last()).beforeOthersWords(value.last());
        return ASideEndsWhatItBegins.of(start.at(), clause, value.last(), start.longest());
    }
}
