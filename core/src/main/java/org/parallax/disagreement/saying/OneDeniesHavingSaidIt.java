package org.parallax.disagreement.saying;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Phrase;
import org.parallax.disagreement.line.Weighed;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Heading;
import org.parallax.disagreement.rule.Rule;
import org.parallax.language.WordSets;
import org.parallax.statement.Statement.Certainty;
import org.parallax.story.PerArticleWith;
import org.parallax.story.StoryStatement;

/** Somebody says that they never said something that another passage has them say: "I never said that the pier would be closed". */
public final class OneDeniesHavingSaidIt implements Rule {

    private static final String WHY = "said, and by the same person said never to have been";

    private static final Set<String> SAYING = WordSets.of(OneDeniesHavingSaidIt.class, "having said");

    /** Fewer words say too little of what it was. */
    private static final int SHARED = 2;

    /** A never so much longer tells more than that something was not said. */
    private static final double ALIKE = .5;

    private static final PerArticleWith<Laid, List<Never>> NEVERS =
            PerArticleWith.by((article, laid) -> laid.statements().stream()
                    .flatMap(said -> never(laid, said).stream())
                    .toList());

    private record Never(StoryStatement by, Phrase verb, Phrase what) {}

    @Override
    public List<Contradiction> among(Compared story) {
        return story.articles().stream()
                .flatMap(laid -> laid.read(NEVERS).stream())
                .flatMap(never -> said(never, story).stream())
                .toList();
    }

    /** "I never said …", "he never promised …". */
    private static Optional<Never> never(Laid laid, StoryStatement said) {
        return said.speaker().isEmpty()
                ? Optional.empty()
                : Phrase.of(laid, said.statement().content().get(0)).flatMap(content -> never(said, content));
    }

    private static Optional<Never> never(StoryStatement said, Phrase content) {
        Line line = content.line();
        OptionalInt verb = IntStream.rangeClosed(content.first() + 1, Math.min(content.first() + 4, content.last() - 2))
                .filter(at -> line.term(at).isOneOf(SAYING) && isNever(line, at))
                .findFirst();
        return verb.isPresent() && line.term(content.first()).is("i", "we", "he", "she", "they")
                ? Optional.of(new Never(
                        said,
                        new Phrase(line, content.first(), content.last()),
                        new Phrase(line, verb.getAsInt() + 1, content.last())))
                : Optional.empty();
    }

    private static boolean isNever(Line line, int verb) {
        return line.term(verb - 1).is("never")
                || (line.term(verb - 1).is("n't", "not") && line.term(verb - 2).is("did", "have", "has"));
    }

    /** The first passage that has the same person say so. */
    private static Optional<Contradiction> said(Never never, Compared story) {
        return story.articles().stream()
                .flatMap(laid -> laid.statements().stream()
                        .filter(said -> isBySameAndSo(said, never))
                        .flatMap(said -> content(laid, said).stream()))
                .filter(content -> areOne(content, never, story))
                .findFirst()
                .map(content -> contradiction(content, never, story));
    }

    private static boolean isBySameAndSo(StoryStatement said, Never never) {
        return said.speaker().equals(never.by().speaker())
                && said.statement().certainty() == Certainty.ASSERTED
                && !said.sameAs().contains(never.by().id());
    }

    private static Optional<Phrase> content(Laid laid, StoryStatement said) {
        TextSpan span = said.statement().content().get(0);
        return Phrase.of(laid, span)
                .filter(content -> never(said, content).isEmpty()
                        && content.line().terms().subList(content.first(), content.last() + 1).stream()
                                .noneMatch(term -> term.is("not", "n't", "never", "no")));
    }

    private static boolean areOne(Phrase content, Never never, Compared story) {
        Weighed denied = never.what().own().weighed(story.weights());
        Weighed said = content.own().weighed(story.weights());
        return !content.line().equals(never.what().line())
                && denied.sharesThings(said, SHARED)
                && denied.ofTheLess(said) >= ALIKE;
    }

    private static Contradiction contradiction(Phrase content, Never never, Compared story) {
        String who = never.by().speaker().flatMap(story::nameOf).orElse("");
        return new Contradiction(
                Kind.DONE,
                false,
                who,
                "whether " + who + " said so: " + Heading.quoted(never.what().words()),
                content.side(),
                never.verb().side(),
                WHY);
    }
}
