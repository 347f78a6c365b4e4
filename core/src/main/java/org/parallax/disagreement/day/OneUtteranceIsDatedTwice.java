package org.parallax.disagreement.day;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.disagreement.line.DayOfTheTelling;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Term;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Heading;
import org.parallax.disagreement.rule.Rule;
import org.parallax.story.StoryStatement;
import org.parallax.time.DateRange;
import org.parallax.time.TimeExpression;

/** Two articles report one utterance, and each names another day for it. */
public final class OneUtteranceIsDatedTwice implements Rule {

    private static final String WHY = "one utterance, and each article names another day for it";

    /** How far before its words the day of an utterance is named at most, in letters: a paragraph or two. */
    private static final int BEFORE = 600;

    private static final int BEHIND = 200;

    @Override
    public List<Contradiction> among(Compared story) {
        List<Contradiction> found = new ArrayList<>();
        for (List<StoryStatement> row : story.rows()) {
            for (int i = 0; i < row.size(); i++) {
                for (int j = i + 1; j < row.size(); j++) {
                    contradiction(story, row.get(i), row.get(j)).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Contradiction> contradiction(Compared story, StoryStatement a, StoryStatement b) {
        boolean two = !a.article().equals(b.article())
                && lieApart(a.statement().when(), b.statement().when());
        return two
                ? day(story, a)
                        .flatMap(one -> day(story, b)
                                .filter(other -> one.asTold().differsFrom(other.asTold()))
                                .map(other -> contradiction(story, a, one, other)))
                : Optional.empty();
    }

    /** Both are one day, and not the same. */
    private static boolean lieApart(DateRange one, DateRange other) {
        return one.day().isPresent() && other.day().isPresent() && !one.day().equals(other.day());
    }

    private record Day(DayAsTold asTold, Side side) {}

    private static Contradiction contradiction(Compared story, StoryStatement said, Day one, Day other) {
        return new Contradiction(
                Kind.DATE,
                false,
                said.speaker().orElse(""),
                about(story, said),
                one.side(),
                other.side(),
                WHY + one.asTold().weekdayBeside(other.asTold()));
    }

    private static String about(Compared story, StoryStatement said) {
        String text = story.article(said.article()).article().text();
        String words = Heading.quoted(said.statement().content().get(0).of(text));
        return said.speaker()
                .flatMap(story::nameOf)
                .map(name -> "on which day " + name + " said " + words)
                .orElse("on which day it was said: " + words);
    }

    /** The words that name the day, with those beside them; a day that the article only implies is no side. */
    private static Optional<Day> day(Compared story, StoryStatement said) {
        Laid laid = story.article(said.article());
        int at =
                said.statement().cue().orElse(said.statement().content().get(0)).start();
        return laid.article().reading().times().stream()
                .filter(time -> time.range().day().isPresent()
                        && time.range().day().equals(said.statement().when().day())
                        && time.span().start() > at - BEFORE
                        && time.span().start() < at + BEHIND
                        && isTheOutlets(laid, time, said)
                        && isOfNoOtherDeed(laid, time)
                        && !time.rule().startsWith("that day"))
                .min(Comparator.comparingInt(
                        (TimeExpression time) -> Math.abs(time.span().start() - at)))
                .flatMap(time -> DayAsTold.of(laid, time).map(told -> new Day(told, side(laid, time.span()))));
    }

    /** "As I said yesterday": a day within the speaker's own words is not the day of the words. */
    private static boolean isTheOutlets(Laid laid, TimeExpression time, StoryStatement said) {
        Optional<String> whose = laid.speakerOf(time.span());
        return whose.isEmpty() || !whose.equals(said.speaker());
    }

    /** "Blamed the council for closing the pier on Friday": the verb that stands next before the day must be one of saying, if there is any. */
    private static boolean isOfNoOtherDeed(Laid laid, TimeExpression time) {
        return laid.lineAt(time.span().start()).flatMap(line -> verbBefore(line, time)).stream()
                .allMatch(verb -> verb.isOneOf(DayOfTheTelling.REPORTS)
                        || laid.statements().stream()
                                .flatMap(other -> other.statement().cue().stream())
                                .anyMatch(cue -> cue.overlaps(verb.span()) && !cue.contains(time.span())));
    }

    private static Optional<Term> verbBefore(Line line, TimeExpression time) {
        return line.terms().stream()
                .filter(term -> term.span().start() < time.span().start())
                .filter(term -> term.part().isVerbForm())
                .reduce((first, second) -> second);
    }

    private static Side side(Laid laid, TextSpan time) {
        String text = laid.article().text();
        return laid.lineAt(time.start())
                .map(line -> {
                    List<Integer> terms =
                            line.where(term -> time.contains(term.span().start()));
                    TextSpan place = terms.isEmpty() ? time : line.quoted(terms.get(0), terms.get(terms.size() - 1));
                    return new Side(line.evidence(place), time.of(text));
                })
                .orElseGet(() -> new Side(laid.evidence(time), time.of(text)));
    }
}
