package org.parallax.disagreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.story.StoryStatement;
import org.parallax.time.DateRange;
import org.parallax.time.TimeExpression;

/** Two articles report one utterance, and each names another day for it. */
final class OneUtteranceIsDatedTwice implements Rule {

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
        if (a.article().equals(b.article())
                || !lieApart(a.statement().when(), b.statement().when())) {
            return Optional.empty();
        }
        Optional<Side> one = side(story, a);
        Optional<Side> other = side(story, b);
        return one.isPresent() && other.isPresent()
                ? Optional.of(new Contradiction(
                        Kind.DATE, false, a.speaker().orElse(""), about(story, a), one.get(), other.get(), WHY))
                : Optional.empty();
    }

    /** Both are one day, and not the same. */
    static boolean lieApart(DateRange one, DateRange other) {
        return one.day().isPresent() && other.day().isPresent() && !one.day().equals(other.day());
    }

    private static String about(Compared story, StoryStatement said) {
        String text = story.article(said.article()).article().text();
        TextSpan first = said.statement().content().get(0);
        return Shortened.of(first.of(text));
    }

    /** The words that name the day, with those beside them; a day that the article only implies is no side. */
    private static Optional<Side> side(Compared story, StoryStatement said) {
        Laid laid = story.article(said.article());
        int at =
                said.statement().cue().orElse(said.statement().content().get(0)).start();
        return laid.article().reading().times().stream()
                .filter(time -> time.range().day().isPresent()
                        && time.range().day().equals(said.statement().when().day())
                        && time.span().start() > at - BEFORE
                        && time.span().start() < at + BEHIND
                        && isTheOutlets(laid, time, said)
                        && !time.rule().startsWith("that day"))
                .min(Comparator.comparingInt(
                        (TimeExpression time) -> Math.abs(time.span().start() - at)))
                .map(time -> side(laid, time.span()));
    }

    /** "As I said yesterday": a day within the speaker's own words is not the day of the words. */
    private static boolean isTheOutlets(Laid laid, TimeExpression time, StoryStatement said) {
        Optional<String> whose = laid.speakerOf(time.span());
        return whose.isEmpty() || !whose.equals(said.speaker());
    }

    static Side side(Laid laid, TextSpan time) {
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
