package org.parallax.disagreement.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Phrase;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Heading;
import org.parallax.disagreement.rule.Rule;
import org.parallax.language.WordSets;
import org.parallax.story.PerArticleWith;

/** One article says that the cause of something is not known, another names it: "the cause of the fire was unclear", "a faulty lamp caused the fire". */
public final class ACauseIsUnknownAndTold implements Rule {

    private static final String WHY = "the cause is not known in one article, and told in the other";

    private static final Set<String> UNKNOWN = WordSets.of(ACauseIsUnknownAndTold.class, "not known");
    private static final Set<String> NOT_IF_DENIED =
            Set.of("known", "clear", "determined", "established", "identified");
    private static final Set<String> NOT = WordSets.of(Line.class, "not so");
    private static final Set<String> ASKED = WordSets.of(ACauseIsUnknownAndTold.class, "looks for a cause");
    private static final Set<String> CAUSED = Set.of("cause", "causes", "caused");

    /** Terms around a verb in which the thing stands that came about. */
    private static final int NEAR = 8;

    private static final PerArticleWith<Laid, List<Told>> TOLD =
            PerArticleWith.by((article, laid) -> laid.lines().stream()
                    .flatMap(line -> unknown(line).or(() -> told(line)).stream())
                    .toList());

    /** @param of what came about, as it is compared; of a cause that is told, "" */
    private record Told(Phrase words, int at, boolean known, String of) {}

    @Override
    public List<Contradiction> among(Compared story) {
        List<Told> all = story.articles().stream()
                .flatMap(laid -> laid.read(TOLD).stream())
                .toList();
        return all.stream()
                .filter(told -> !told.known())
                .flatMap(unknown -> all.stream()
                        .filter(known -> known.known()
                                && known.words().standsApartFrom(unknown.words())
                                && isCauseOf(known, unknown.of()))
                        .map(known -> contradiction(unknown, known)))
                .toList();
    }

    /** "The cause of the flood was not yet known". */
    private static Optional<Told> unknown(Line line) {
        return IntStream.range(0, line.size())
                .filter(at -> line.term(at).is("cause") && line.term(at + 1).is("of"))
                .boxed()
                .flatMap(at -> unknown(line, at).stream())
                .findFirst();
    }

    private static Optional<Told> unknown(Line line, int cause) {
        Optional<Integer> thing = IntStream.rangeClosed(cause + 2, cause + NEAR)
                .filter(at -> line.term(at).part().isNoun()
                        && !line.term(at + 1).part().isNoun())
                .boxed()
                .findFirst();
        return thing.flatMap(noun -> IntStream.rangeClosed(noun + 1, noun + NEAR)
                .filter(at -> isUnknown(line, at)
                        && line.term(at).clause() == line.term(cause).clause())
                .mapToObj(at -> new Told(
                        new Phrase(line, cause, at),
                        cause,
                        false,
                        line.term(noun).key()))
                .findFirst());
    }

    private static boolean isUnknown(Line line, int at) {
        boolean denied = NOT_IF_DENIED.contains(line.term(at).lower())
                && IntStream.rangeClosed(at - 4, at - 1)
                        .anyMatch(before -> line.term(before).isOneOf(NOT));
        boolean looked = line.term(at).is("investigation", "investigated")
                && line.term(at - 1).is("under", "being");
        return line.term(at).isOneOf(UNKNOWN) || denied || looked;
    }

    /** "A faulty lamp most likely caused the fire", "was caused by"; not "looks into what caused it". */
    private static Optional<Told> told(Line line) {
        return IntStream.range(1, line.asks() ? 0 : line.size())
                .filter(at -> CAUSED.contains(line.term(at).lower())
                        && line.term(at).part().isVerbForm()
                        && line.clause(line.term(at).clause()).stream().noneMatch(term -> term.isOneOf(ASKED))
                        && IntStream.rangeClosed(at - 4, at - 1)
                                .noneMatch(before -> line.term(before).isOneOf(NOT)))
                .mapToObj(at -> new Told(new Phrase(line, at, at), at, true, ""))
                .findFirst();
    }

    private static boolean isCauseOf(Told known, String thing) {
        Line line = known.words().line();
        boolean passive = line.term(known.at() + 1).is("by");
        return IntStream.rangeClosed(1, NEAR)
                .map(step -> passive ? known.at() - step : known.at() + step)
                .anyMatch(at -> line.term(at).key().equals(thing));
    }

    private static Contradiction contradiction(Told unknown, Told known) {
        Line line = unknown.words().line();
        return new Contradiction(
                Kind.OTHER,
                true,
                unknown.of(),
                "what is known of it: "
                        + Heading.quoted(line.words(
                                unknown.words().first(), unknown.words().last())),
                unknown.words().side("not known"),
                known.words().side(),
                WHY);
    }
}
