package org.parallax.disagreement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;
import org.parallax.statement.Statement.Certainty;
import org.parallax.story.StoryStatement;

/** An article tells something, and right behind it that somebody denies just that: "heard shots from the mill. The owner denied that shots were fired". */
final class SomebodyDeniesWhatIsTold extends OneArticleHoldsBoth {

    private static final String WHY = "told, and denied in the same words";

    private static final Set<String> DENYING = Set.of("deny", "denies", "denied", "denying");
    private static final Set<String> NOT_SO = WordSets.of(SomebodyDeniesWhatIsTold.class, "not so");

    /** Sentences between the two at most. */
    private static final int NEAR = 8;

    /** Words that both have, names aside; of a denial of one word, just that, right before. */
    private static final int SHARED = 2;

    /** How many of the words of a denial these are. */
    private static final double PART = .4;

    /** Words of a denial that says what is denied. */
    private static final int FEWEST = 3;

    @Override
    Stream<Contradiction> in(Laid laid) {
        return laid.statements().stream()
                .filter(said -> said.statement().certainty() == Certainty.DENIED
                        && said.within().isEmpty()
                        && said.statement().act().isVoiced())
                .flatMap(said -> Phrase.longestOf(laid, said).stream()
                        .filter(SomebodyDeniesWhatIsTold::saysWhat)
                        .flatMap(denied -> denial(laid, said, denied).stream()));
    }

    /** "That the mill was shut", and not "the charges". */
    private static boolean saysWhat(Phrase denied) {
        return denied.last() - denied.first() >= FEWEST
                && IntStream.rangeClosed(denied.first(), denied.last()).anyMatch(at -> isOfAClause(denied, at))
                && terms(denied).noneMatch(term -> term.isOneOf(NOT_SO));
    }

    /** A verb, but not that of "an offer to plead guilty"; or the first word of "having shut the mill". */
    private static boolean isOfAClause(Phrase denied, int at) {
        PartOfSpeech part = denied.line().term(at).part();
        boolean base = part == PartOfSpeech.VERB && denied.line().term(at - 1).part() != PartOfSpeech.PRONOUN;
        boolean finite = part.isVerb() && !base && at > denied.first();
        return finite || (part == PartOfSpeech.GERUND && at == denied.first());
    }

    private static Stream<Term> terms(Phrase phrase) {
        return phrase.line().terms().subList(phrase.first(), phrase.last() + 1).stream();
    }

    private static Optional<Contradiction> denial(Laid laid, StoryStatement said, Phrase denied) {
        int verb = verb(denied.line(), said);
        if (verb < 0 || verb > denied.first()) {
            return Optional.empty();
        }
        Keys things = denied.own().things();
        List<Line> lines = laid.lines();
        int number = denied.line().number();
        return IntStream.rangeClosed(Math.max(0, number - NEAR), number - 1)
                .mapToObj(lines::get)
                .filter(line -> !line.isHeadline() && !line.asks())
                .flatMap(line -> told(line, things, said, number).stream())
                .max(Comparator.comparingInt(
                                (Phrase told) -> told.own().things().sharedWith(things))
                        .thenComparing(told -> told.line().number()))
                .map(told -> new Contradiction(
                        Kind.DONE,
                        false,
                        "",
                        () -> "whether rightly: " + Heading.quoted(denied.words()),
                        told.side(),
                        new Phrase(denied.line(), verb, denied.last()).side(),
                        WHY));
    }

    /** Where the verb of denying stands; -1 where another word says that it is not so. */
    private static int verb(Line line, StoryStatement said) {
        return said.statement().cue().stream()
                .flatMap(cue -> line.where(term -> term.span().overlaps(cue) && term.isOneOf(DENYING)).stream())
                .findFirst()
                .orElse(-1);
    }

    /** The words of a sentence from the first that the denial has too to the last; nobody denies there, nor is it the same who speaks. */
    private static Optional<Phrase> told(Line line, Keys things, StoryStatement denial, int denied) {
        boolean contrary = line.terms().stream().anyMatch(term -> term.isOneOf(NOT_SO) || term.isOneOf(DENYING));
        List<Integer> shared = line.where(term -> term.tells() && !term.named() && things.has(term.key()));
        if (contrary || shared.isEmpty()) {
            return Optional.empty();
        }
        Phrase told = new Phrase(line, shared.get(0), shared.get(shared.size() - 1));
        boolean same =
                denial.speaker().isPresent() && line.speakerAt(told.first()).equals(denial.speaker());
        int both = told.own().things().sharedWith(things);
        boolean much = both >= SHARED && both >= PART * things.size();
        boolean all = both == things.size() && line.number() == denied - 1;
        return (much || all) && !same ? Optional.of(told) : Optional.empty();
    }
}
