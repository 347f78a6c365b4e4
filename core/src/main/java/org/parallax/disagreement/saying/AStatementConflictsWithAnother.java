package org.parallax.disagreement.saying;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.line.Clause;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Phrase;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Heading;
import org.parallax.disagreement.rule.OneArticleHoldsBoth;
import org.parallax.language.WordSets;
import org.parallax.story.StoryStatement;

/** An article says itself that what somebody says does not agree with what another says: "the statement conflicts with what Ana Brel told the board". */
public final class AStatementConflictsWithAnother extends OneArticleHoldsBoth {

    private static final String WHY = "said, and by the article's own words in conflict with what else was said";

    private static final Set<String> STATEMENTS = WordSets.of(AStatementConflictsWithAnother.class, "statements");
    private static final Set<String> CONFLICTS = WordSets.of(AStatementConflictsWithAnother.class, "conflicts with");
    private static final Set<String> AT_ODDS = WordSets.of(AStatementConflictsWithAnother.class, "is at odds");
    private static final Set<String> INCONSISTENT =
            WordSets.of(AStatementConflictsWithAnother.class, "is not consistent");
    private static final Set<String> TELLING = WordSets.of(AStatementConflictsWithAnother.class, "tells a claim");

    /** Sentences before it in which the statement stands. */
    private static final int NEAR = 3;

    /** Words of a statement that tells something. */
    private static final int FEWEST = 4;

    /** How far before "conflicts" its subject stands. */
    private static final int SUBJECT = 8;

    /** How far behind "with" what it conflicts with is told. */
    private static final int OBJECT = 10;

    @Override
    protected Stream<Contradiction> in(Laid laid) {
        return laid.lines().stream()
                .filter(line -> !line.asks() && !line.isHeadline())
                .flatMap(line -> conflict(line).flatMap(AStatementConflictsWithAnother::contradiction).stream());
    }

    /** From the subject to the end of what it conflicts with. */
    private static Optional<Phrase> conflict(Line line) {
        return IntStream.range(1, line.size())
                .filter(with -> line.term(with).is("with") && isConflict(line, with - 1))
                .boxed()
                .flatMap(with -> subject(line, with)
                        .filter(first -> isOfAStatement(line, with))
                        .map(first -> new Phrase(line, first, last(line, with)))
                        .stream())
                .findFirst();
    }

    private static boolean isConflict(Line line, int at) {
        boolean verb = line.term(at).isOneOf(CONFLICTS) && line.term(at).part().isVerbForm();
        boolean odds = line.term(at).isOneOf(AT_ODDS) && line.term(at - 1).is("at");
        return verb || odds || line.term(at).isOneOf(INCONSISTENT);
    }

    /** "The statement", "that": what was just told. */
    private static Optional<Integer> subject(Line line, int with) {
        return IntStream.rangeClosed(Math.max(0, with - SUBJECT), with - 2)
                .filter(at -> line.term(at).isOneOf(STATEMENTS)
                        && line.term(at).part().isNoun())
                .mapToObj(at -> Clause.at(line, at).first())
                .findFirst();
    }

    /** "With what Ana Brel told the board", "with his testimony". */
    private static boolean isOfAStatement(Line line, int with) {
        return IntStream.rangeClosed(with + 1, Math.min(line.size() - 1, with + OBJECT))
                .anyMatch(at -> line.term(at).isOneOf(TELLING)
                        || (line.term(at).isOneOf(STATEMENTS)
                                && line.term(at).part().isNoun()));
    }

    private static int last(Line line, int with) {
        return Clause.at(line, Math.min(line.size() - 1, with + 1)).last();
    }

    private static Optional<Contradiction> contradiction(Phrase conflict) {
        return statementBefore(conflict)
                .map(said -> new Contradiction(
                        Kind.DONE,
                        false,
                        "",
                        () -> "whether rightly: " + Heading.quoted(said.words()),
                        said.side(),
                        other(conflict).side(),
                        WHY));
    }

    /** What was said last before it, in so many words that it tells something. */
    private static Optional<Phrase> statementBefore(Phrase conflict) {
        Line line = conflict.line();
        return tellingIn(line, Math.max(0, line.number() - NEAR), line.number() - 1)
                .max(Comparator.comparingInt(AStatementConflictsWithAnother::start))
                .flatMap(said -> Phrase.longestOf(line.laid(), said));
    }

    /** What whoever is named behind "with" is quoted with right behind it; the words of the conflict where nothing is. */
    private static Phrase other(Phrase conflict) {
        Line line = conflict.line();
        Set<String> named = IntStream.rangeClosed(conflict.first(), conflict.last())
                .boxed()
                .flatMap(at -> line.term(at).entity().stream())
                .collect(Collectors.toSet());
        return tellingIn(line, line.number() + 1, line.number() + 2)
                .filter(said -> said.speaker().filter(named::contains).isPresent())
                .min(Comparator.comparingInt(AStatementConflictsWithAnother::start))
                .flatMap(said -> Phrase.longestOf(line.laid(), said))
                .orElse(conflict);
    }

    private static Stream<StoryStatement> tellingIn(Line line, int first, int last) {
        List<Line> lines = line.laid().lines();
        int end = Math.min(last, lines.size() - 1);
        if (end < first) {
            return Stream.empty();
        }
        TextSpan near = lines.get(first).span().union(lines.get(end).span());
        return line.laid().statements().stream()
                .filter(said -> said.within().isEmpty()
                        && said.statement().content().stream().allMatch(near::contains)
                        && Phrase.longestOf(line.laid(), said)
                                .filter(words -> words.last() - words.first() >= FEWEST)
                                .isPresent());
    }

    private static int start(StoryStatement said) {
        return said.statement().content().get(0).start();
    }
}
