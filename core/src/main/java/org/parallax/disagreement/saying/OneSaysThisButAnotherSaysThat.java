package org.parallax.disagreement.saying;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.disagreement.line.Clause;
import org.parallax.disagreement.line.Context;
import org.parallax.disagreement.line.Keys;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Phrase;
import org.parallax.disagreement.line.Term;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Heading;
import org.parallax.disagreement.rule.OneArticleHoldsBoth;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;
import org.parallax.statement.Statement;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.Statement.Certainty;
import org.parallax.story.StoryStatement;

/** An article sets what two say against one another: "the mayor said the pier was sound, but the keeper said it was rotten". */
public final class OneSaysThisButAnotherSaysThat extends OneArticleHoldsBoth {

    private static final String WHY = "one article sets what two say against one another";

    /** All that stands between the two: a mark, and the word that turns round. */
    private static final Pattern TURN = Pattern.compile(
            "[\\s.,;”\"–—-]*\\b(?:but|however|yet|though|although)\\b[\\s,]*", Pattern.CASE_INSENSITIVE);

    /** No word stands between the two. */
    private static final Pattern NOTHING = Pattern.compile("[\\s.,;”\"–—-]*");

    /** What tells of no fact: "should", "wants". */
    private static final Set<String> NO_FACT = WordSets.of(OneSaysThisButAnotherSaysThat.class, "tells of no fact");

    /** "40 boats are needed": with a number that is an account of it. */
    private static final Set<String> NEEDED = WordSets.of(OneSaysThisButAnotherSaysThat.class, "is needed");

    /** What gives an opinion: "suggested". */
    private static final Set<String> OPINION = WordSets.of(OneSaysThisButAnotherSaysThat.class, "gives an opinion");

    /** What answers a demand: "refused". */
    private static final Set<String> ANSWERS = WordSets.of(OneSaysThisButAnotherSaysThat.class, "answers a demand");

    /** What says the contrary: "countered". */
    private static final Set<String> COUNTERS = WordSets.of(OneSaysThisButAnotherSaysThat.class, "counters");

    /** What goes on about the same: "it was rotten". */
    private static final Set<String> GOES_ON =
            WordSets.of(OneSaysThisButAnotherSaysThat.class, "goes on about the same");

    /** About two lines of print. */
    private static final int LONGEST = 130;

    /** What one says. */
    private record Said(StoryStatement told, Phrase content, TextSpan whole) {

        static Optional<Said> of(Laid laid, StoryStatement told) {
            Statement statement = told.statement();
            List<TextSpan> pieces = statement.content();
            TextSpan whole = Stream.of(statement.source().stream(), statement.cue().stream(), pieces.stream())
                    .flatMap(spans -> spans)
                    .reduce(TextSpan::union)
                    .orElseThrow();
            return Phrase.longestOf(laid, told).map(content -> new Said(told, content, whole));
        }

        boolean isDenied() {
            return told.statement().certainty() == Certainty.DENIED;
        }

        /** What is so, and not what ought to be; in words of the outlet, which does not quote a mere opinion so. */
        boolean isOfAFact() {
            List<Term> terms = content.line().terms().subList(content.first(), content.last() + 1);
            boolean counts = terms.stream().anyMatch(term -> term.part() == PartOfSpeech.NUMBER && !term.timed());
            return terms.stream().noneMatch(term -> term.isOneOf(NO_FACT) && !(counts && term.isOneOf(NEEDED)))
                    && !isAnOpinion();
        }

        /** "Suggested that the pier was rotten". */
        private boolean isAnOpinion() {
            return isCuedBy(OPINION);
        }

        /** "She urged him to row, but he refused": no other account of it. */
        boolean answers() {
            return isCuedBy(ANSWERS);
        }

        private boolean isCuedBy(Set<String> words) {
            Line line = content.line();
            return told.statement().cue().stream()
                    .anyMatch(cue ->
                            line.terms().stream().anyMatch(term -> cue.overlaps(term.span()) && term.isOneOf(words)));
        }

        /** "The defence countered". */
        boolean turnsRound() {
            return isCuedBy(COUNTERS);
        }

        boolean tellsADeed() {
            return content.line().terms().subList(content.first(), content.last() + 1).stream()
                    .anyMatch(term -> term.part().isVerb());
        }

        boolean tellsAnAct() {
            return content.line().terms().subList(content.first(), content.last() + 1).stream()
                    .anyMatch(term -> term.part().isVerbForm());
        }

        /** Its telling words, those of all its pieces. */
        Keys things() {
            Line line = content.line();
            return Context.of(
                            line,
                            0,
                            line.size() - 1,
                            at -> told.statement().content().stream()
                                    .anyMatch(piece ->
                                            piece.contains(line.term(at).span())))
                    .things();
        }

        Side side() {
            int first = content.first();
            Line line = content.line();
            int last = line.length(first, content.last()) <= LONGEST
                    ? content.last()
                    : new Clause(line, first, content.last()).lastFitting(first, first, LONGEST);
            return new Phrase(line, first, last).side();
        }
    }

    @Override
    protected Stream<Contradiction> in(Laid laid) {
        List<Said> said = laid.statements().stream()
                .filter(told -> told.within().isEmpty() && isTold(told.statement()))
                .flatMap(told -> Said.of(laid, told).stream())
                .filter(Said::isOfAFact)
                .sorted(Comparator.comparing(Said::whole))
                .toList();
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i + 1 < said.size(); i++) {
            Said one = said.get(i);
            Said other = said.get(i + 1);
            if (areSetApart(one, other)
                    && !isOneOfBoth(laid, one, other)
                    && (areOfOneSentence(one, other) || areOfOneMatter(one, other))) {
                found.add(new Contradiction(Kind.DONE, false, "", about(one, other), one.side(), other.side(), WHY));
            }
        }
        return found.stream();
    }

    private static boolean isTold(Statement statement) {
        boolean voiced = statement.act() == Act.SPEECH || statement.act() == Act.WRITING;
        boolean sure = statement.certainty() == Certainty.ASSERTED || statement.certainty() == Certainty.DENIED;
        return voiced && sure && statement.kind() == Statement.Kind.INDIRECT;
    }

    private static boolean areSetApart(Said one, Said other) {
        boolean two = !one.told().speaker().equals(other.told().speaker())
                || one.told().speaker().isEmpty();
        return two
                && !other.answers()
                && one.whole().end() < other.whole().start()
                && other.told().statement().source().isPresent()
                && (TURN.matcher(between(one, other)).matches()
                        || (NOTHING.matcher(between(one, other)).matches() && other.turnsRound()));
    }

    /** "The papers say the keeper told the board so, but he said": who speaks then is quoted before. */
    private static boolean isOneOfBoth(Laid laid, Said one, Said other) {
        return other.told().speaker().isPresent()
                && laid.statements().stream()
                        .filter(inner -> inner.within().isPresent()
                                && inner.speaker().equals(other.told().speaker()))
                        .flatMap(inner -> inner.statement().content().stream())
                        .anyMatch(one.whole()::contains);
    }

    /** "The keeper says that food has come, but many say they have seen none": what one sentence turns round is of one matter. */
    private static boolean areOfOneSentence(Said one, Said other) {
        return one.content().line().equals(other.content().line()) && one.tellsAnAct() && other.tellsADeed();
    }

    private static String between(Said one, Said other) {
        return one.content()
                .line()
                .laid()
                .article()
                .text()
                .substring(one.whole().end(), other.whole().start());
    }

    /** The second denies, or goes on about the same, or has a thing in common with the first. */
    private static boolean areOfOneMatter(Said one, Said other) {
        if (other.isDenied() != one.isDenied()) {
            return one.tellsADeed() && other.tellsAnAct();
        }
        Term first = other.content().line().term(other.content().first());
        boolean goesOn = first.isOneOf(GOES_ON) && first.part() != PartOfSpeech.DETERMINER;
        return one.tellsAnAct() && other.tellsADeed() && (goesOn || one.things().shares(other.things(), 1));
    }

    private static String about(Said one, Said other) {
        Phrase said = (one.isDenied() ? other : one).content();
        String words = said.line().term(said.first()).is("to")
                ? said.line().words(Clause.at(said.line(), said.first()).first(), said.last())
                : said.words();
        return "whether rightly: " + Heading.quoted(words);
    }
}
