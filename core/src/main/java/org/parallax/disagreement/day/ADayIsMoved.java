package org.parallax.disagreement.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Heading;
import org.parallax.disagreement.rule.OneArticleHoldsBoth;
import org.parallax.language.WordSets;
import org.parallax.time.TimeExpression;

/** One sentence tells the day for which something was planned, and the day that it was moved to: "postponed from Monday to Friday". */
public final class ADayIsMoved extends OneArticleHoldsBoth {

    private static final String WHY = "one sentence tells the day that was planned, and the day that it was moved to";

    private static final Set<String> MOVES = WordSets.of(ADayIsMoved.class, "moves a day");
    private static final Set<String> PLANNED = WordSets.of(ADayIsMoved.class, "planned at first");

    /** Terms between the verb and the day that it moves something to. */
    private static final int NEAR = 8;

    private record Day(int first, int last, TimeExpression time) {}

    @Override
    protected Stream<Contradiction> in(Laid laid) {
        return laid.lines().stream().flatMap(line -> in(line).stream());
    }

    private static Optional<Contradiction> in(Line line) {
        List<Day> days = days(line);
        return line.where(term -> term.part().isVerbForm() && term.isOneOf(MOVES)).stream()
                .flatMap(verb -> moved(line, verb, days).stream())
                .findFirst();
    }

    private static List<Day> days(Line line) {
        List<Day> days = new ArrayList<>();
        for (TimeExpression time : line.times(line.span())) {
            List<Integer> at =
                    line.where(term -> time.span().contains(term.span().start()));
            if (!at.isEmpty() && time.range().isKnown() && time.type() != TimeExpression.Type.DURATION) {
                days.add(new Day(at.get(0), at.get(at.size() - 1), time));
            }
        }
        return days;
    }

    private static Optional<Contradiction> moved(Line line, int verb, List<Day> days) {
        Optional<Day> to = days.stream()
                .filter(day -> day.first() > verb
                        && day.first() <= verb + NEAR
                        && line.term(day.first() - 1).is("to", "until", "till"))
                .findFirst();
        return to.flatMap(now -> days.stream()
                .filter(day -> !day.equals(now) && isPlanned(line, verb, day) && liesApart(day, now))
                .findFirst()
                .map(before -> contradiction(line, verb, before, now)));
    }

    /** "From Monday", "planned for Monday and now moved". */
    private static boolean isPlanned(Line line, int verb, Day day) {
        boolean from = line.term(day.first() - 1).is("from") && Math.abs(day.first() - verb) <= NEAR;
        boolean before = day.last() < verb
                && line.where(term -> term.isOneOf(PLANNED)).stream().anyMatch(at -> at < day.first());
        return from || before;
    }

    private static boolean liesApart(Day one, Day other) {
        return !one.time().range().firstDay().equals(other.time().range().firstDay());
    }

    private static Contradiction contradiction(Line line, int verb, Day before, Day now) {
        return new Contradiction(
                Kind.DATE,
                true,
                "",
                "to which day it is moved: "
                        + Heading.quoted(
                                Heading.upTo(line, verb, before.first() > verb ? before.first() : now.first())),
                side(line, before),
                side(line, now),
                WHY);
    }

    private static Side side(Line line, Day day) {
        return new Side(
                line.evidence(line.quoted(day.first(), day.last())),
                line.words(day.first(), day.last()),
                day.time().value());
    }
}
