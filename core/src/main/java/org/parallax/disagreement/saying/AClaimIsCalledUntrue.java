package org.parallax.disagreement.saying;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
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

/** Somebody says something, and right behind it somebody else calls it untrue: "called that nonsense", "are sceptical of that claim", "disputes that". */
public final class AClaimIsCalledUntrue extends OneArticleHoldsBoth {

    private static final String WHY = "claimed, and called untrue";

    private static final Set<String> CALLING = WordSets.of(AClaimIsCalledUntrue.class, "calling it something");
    private static final Set<String> NONSENSE = WordSets.of(AClaimIsCalledUntrue.class, "called untrue");
    private static final Set<String> BEFORE = WordSets.of(AClaimIsCalledUntrue.class, "before what it is called");
    private static final Set<String> CLAIMS = WordSets.of(Line.class, "claims");
    private static final Set<String> POINTING = WordSets.of(AClaimIsCalledUntrue.class, "points back");
    private static final Set<String> DOUBTING = WordSets.of(AClaimIsCalledUntrue.class, "doubting");
    private static final Set<String> REJECT = WordSets.of(AClaimIsCalledUntrue.class, "disputes");

    private static final Set<String> DENIED = WordSets.of(AClaimIsCalledUntrue.class, "passive denials");

    /** Words of "the company's latest report" at most. */
    private static final int NAMED = 5;

    private static final int FEWEST = 2;

    /** Words of "beyond all doubt an outright" at most. */
    private static final int FAR = 4;

    @Override
    protected Stream<Contradiction> in(Laid laid) {
        return laid.lines().stream()
                .flatMap(line -> untrue(line).flatMap(AClaimIsCalledUntrue::contradiction).stream());
    }

    /** From the verb to the word of judgement. */
    private static Optional<Phrase> untrue(Line line) {
        return IntStream.range(1, line.asks() ? 0 : line.size())
                .boxed()
                .flatMap(at -> called(line, at).or(() -> doubted(line, at)).or(() -> disputed(line, at)).stream())
                .findFirst();
    }

    /** "Called that an outright lie", "dismissed the report as nonsense". */
    private static Optional<Phrase> called(Line line, int verb) {
        if (!line.term(verb).isOneOf(CALLING) || !line.term(verb).part().isVerbForm()) {
            return Optional.empty();
        }
        int what = claim(line, verb + 1);
        int first = behindItsDay(line, what + 1);
        int word = first;
        while (what >= 0 && word <= first + FAR && line.term(word).isOneOf(BEFORE)) {
            word++;
        }
        return what >= 0 && line.term(word).isOneOf(NONSENSE)
                ? Optional.of(new Phrase(line, verb, word))
                : Optional.empty();
    }

    /** "Called that report on Monday a lie". */
    private static int behindItsDay(Line line, int from) {
        int at = line.term(from).is("on") && line.term(from + 1).timed() ? from + 1 : from;
        while (line.term(at).timed()) {
            at++;
        }
        return at;
    }

    /** The last term of "that", "the report", "the council's report"; -1 where none begins. */
    private static int claim(Line line, int from) {
        if (line.term(from).isOneOf(POINTING)
                && line.term(from + 1).part() != PartOfSpeech.NOUN
                && line.term(from + 1).part() != PartOfSpeech.NOUNS) {
            return from;
        }
        return IntStream.rangeClosed(from, from + NAMED)
                .takeWhile(at -> at == from || line.term(at - 1).part() != PartOfSpeech.MARK)
                .filter(at ->
                        line.term(at).isOneOf(CLAIMS) && line.term(at).part().isNoun())
                .findFirst()
                .orElse(-1);
    }

    /** "Are sceptical of that claim", "doubt that claim", "cast doubt on the report". */
    private static Optional<Phrase> doubted(Line line, int at) {
        if (!line.term(at).isOneOf(DOUBTING)) {
            return Optional.empty();
        }
        int from = line.term(at + 1).is("of", "about", "on") ? at + 2 : at + 1;
        boolean doubts = !line.term(at).part().isNoun() || line.term(at - 1).is("cast", "casts", "casting");
        int claim = doubts
                        && line.term(from).is("that", "this", "the", "those", "these", "such")
                        && line.term(from + 1).isOneOf(CLAIMS)
                ? from + 1
                : -1;
        return claim > 0 && !line.term(claim + 1).is("that", "of", "about")
                ? Optional.of(new Phrase(line, at, claim))
                : Optional.empty();
    }

    /** "Even though some of the crew dispute that." */
    private static Optional<Phrase> disputed(Line line, int verb) {
        boolean whole = line.term(verb).isOneOf(REJECT)
                && line.term(verb + 1).is("that", "this", "it")
                && line.term(verb + 2).is(".", ",", ";", "");
        return whole ? Optional.of(new Phrase(line, verb, verb + 1)) : wasDenied(line, verb);
    }

    /** "But this was later denied." */
    private static Optional<Phrase> wasDenied(Line line, int verb) {
        int that = IntStream.rangeClosed(1, FAR)
                .map(back -> verb - back)
                .filter(at -> line.term(at).isOneOf(POINTING))
                .findFirst()
                .orElse(-1);
        boolean passive = that >= 0
                && line.term(verb).isOneOf(DENIED)
                && line.term(that + 1).is("was", "were", "has", "is")
                && line.term(that - 1).is("but", "although", "though", "", "“", ",");
        return passive ? Optional.of(new Phrase(line, that, verb)) : Optional.empty();
    }

    private static Optional<Contradiction> contradiction(Phrase untrue) {
        return claimBefore(untrue)
                .map(claim -> new Contradiction(
                        Kind.DONE,
                        false,
                        "",
                        () -> "whether rightly: " + Heading.quoted(claim.words()),
                        claim.side(),
                        untrue.side(),
                        WHY));
    }

    /** What somebody else said last before it, in its sentence or in the one before. */
    private static Optional<Phrase> claimBefore(Phrase untrue) {
        Line line = untrue.line();
        int from = Math.max(0, line.number() - 1);
        TextSpan near = line.laid()
                .lines()
                .get(from)
                .span()
                .union(line.term(untrue.first()).span());
        Optional<String> who = line.namedBefore(untrue.first()).findFirst();
        return line.laid().statements().stream()
                .filter(said ->
                        said.statement().content().stream().anyMatch(near::contains) && tellsADeed(line.laid(), said))
                .filter(said -> !holds(said, line.term(untrue.first()).span()))
                .max(Comparator.comparingInt(AClaimIsCalledUntrue::start))
                .filter(said -> said.speaker().isEmpty() || !said.speaker().equals(who))
                .filter(said -> !AProposalIsTurnedDown.is(untrue, said))
                .flatMap(said -> Phrase.longestOf(line.laid(), said));
    }

    private static boolean holds(StoryStatement said, TextSpan verb) {
        return said.statement().cue().filter(verb::overlaps).isPresent()
                || said.statement().content().stream().anyMatch(piece -> piece.contains(verb));
    }

    /** Not "support for her": somebody does something, in four words or more. */
    private static boolean tellsADeed(Laid laid, StoryStatement said) {
        return Phrase.longestOf(laid, said)
                .filter(content -> content.last() - content.first() > FEWEST
                        && IntStream.rangeClosed(content.first(), content.last())
                                .anyMatch(at -> content.line().term(at).part().isVerb()))
                .isPresent();
    }

    private static int start(StoryStatement said) {
        return said.statement().content().get(0).start();
    }
}
