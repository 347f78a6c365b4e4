package org.parallax.disagreement.saying;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Phrase;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Heading;
import org.parallax.disagreement.rule.OneArticleHoldsBoth;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;
import org.parallax.story.StoryStatement;

/** Somebody takes back or explains away what an article has just had them say: "later clarified that she was referring to the guild". */
public final class SomebodyTakesItBack extends OneArticleHoldsBoth {

    private static final String WHY = "said, and soon taken back or explained by the same person";

    private static final Set<String> TAKING_BACK = WordSets.of(SomebodyTakesItBack.class, "taking back");

    /** Sentences between the two at most. */
    private static final int NEAR = 3;

    @Override
    protected Stream<Contradiction> in(Laid laid) {
        return laid.statements().stream()
                .filter(said ->
                        said.speaker().isPresent() && said.statement().act().isVoiced())
                .flatMap(said -> takenBack(laid, said).stream());
    }

    private static Optional<Contradiction> takenBack(Laid laid, StoryStatement later) {
        return Phrase.longestOf(laid, later)
                .filter(content -> takesBack(content, later))
                .flatMap(content -> earlier(laid, later, content.line())
                        .flatMap(said -> Phrase.longestOf(laid, said))
                        .filter(said -> !said.line().isHeadline()
                                && (explains(content)
                                        || said.own()
                                                .keys()
                                                .shares(content.own().keys(), 1)))
                        .map(said -> new Contradiction(
                                Kind.OTHER,
                                true,
                                "",
                                "what was meant: " + Heading.quoted(said.words()),
                                said.side(),
                                content.side(),
                                WHY)));
    }

    private static boolean takesBack(Phrase content, StoryStatement said) {
        Line line = content.line();
        return explains(content)
                || said.statement()
                        .cue()
                        .filter(words -> line.terms().stream()
                                .anyMatch(term -> term.span().overlaps(words) && term.isOneOf(TAKING_BACK)))
                        .isPresent();
    }

    /** "He was referring to", "she had misspoken"; of "had misspoken at the fair" what she takes back is what she said there. */
    private static boolean explains(Phrase content) {
        Line line = content.line();
        return IntStream.rangeClosed(content.first(), Math.min(content.last(), content.first() + 5))
                .anyMatch(at -> (line.term(at).is("referring")
                                || (line.term(at).is("misspoke", "misspoken") && isLastOfClause(line, at)))
                        && line.term(at - 1).is("was", "were", "had", "have", "he", "she", "they", "i", "only"));
    }

    private static boolean isLastOfClause(Line line, int at) {
        return at + 1 == line.size()
                || line.term(at + 1).part() == PartOfSpeech.MARK
                || line.term(at + 1).clause() != line.term(at).clause();
    }

    /** What the same person said last before it. */
    private static Optional<StoryStatement> earlier(Laid laid, StoryStatement later, Line line) {
        int from = laid.lines().get(Math.max(0, line.number() - NEAR)).span().start();
        int to = start(later);
        return laid.statements().stream()
                .filter(said ->
                        said.speaker().equals(later.speaker()) && said.within().isEmpty())
                .filter(said -> start(said) >= from && start(said) < to)
                .max(Comparator.comparingInt(SomebodyTakesItBack::start));
    }

    private static int start(StoryStatement said) {
        return said.statement().content().get(0).start();
    }
}
