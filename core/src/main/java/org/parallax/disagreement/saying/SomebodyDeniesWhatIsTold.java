package org.parallax.disagreement.saying;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.line.Context;
import org.parallax.disagreement.line.Keys;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Phrase;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Heading;
import org.parallax.disagreement.rule.Rule;
import org.parallax.language.WordSets;
import org.parallax.story.PerArticleWith;

/**
 * An article tells something, and somebody denies just that, there or in another article: "heard shots from the mill. The owner denied that shots were
 * fired". Right before the denial, fewer words in common tell that it is the same than from afar.
 */
public final class SomebodyDeniesWhatIsTold implements Rule {

    private static final String WHY = "told, and denied in the same words";

    private static final Set<String> DENYING = WordSets.of(SomebodyDeniesWhatIsTold.class, "denying");
    private static final Set<String> NOT_SO = WordSets.of(Line.class, "not so");

    /** Sentences between the two at most where fewer words tell it. */
    private static final int NEAR = 8;

    /** Words that both have, names aside; of a denial of one word, just that, right before. */
    private static final int SHARED = 2;

    /** How many of the words of a denial these are. */
    private static final double PART = .4;

    /** Words that both have, and how many of the words of a denial these are, from afar. */
    private static final int SHARED_AFAR = 3;

    private static final double PART_AFAR = .6;

    /** Words of a denial that says what is denied. */
    private static final int FEWEST = 2;

    /** The denials of an article with what it tells of the same. */
    private record Own(List<Contradiction> answered, List<Denied> open) {}

    /** A denial with the words that tell what is denied. */
    private record Denied(Denial denial, Keys things) {

        static Denied of(Denial denial) {
            return new Denied(denial, denial.denied().own().things());
        }

        boolean saysWhat() {
            Phrase denied = denial.denied();
            return denied.last() - denied.first() >= FEWEST
                    && IntStream.rangeClosed(denied.first(), denied.last())
                            .mapToObj(denied.line()::term)
                            .noneMatch(term -> term.isOneOf(NOT_SO) || term.is("anything"));
        }

        int number() {
            return denial.line().number();
        }

        Laid laid() {
            return denial.line().laid();
        }
    }

    private static final PerArticleWith<Laid, Own> READ = PerArticleWith.by((article, laid) -> own(laid));

    private static final PerArticleWith<Laid, List<Keys>> THINGS =
            PerArticleWith.by((article, laid) -> laid.lines().stream()
                    .map(line ->
                            Context.of(line, 0, line.size() - 1, at -> true).things())
                    .toList());

    @Override
    public List<Contradiction> among(Compared story) {
        List<Contradiction> found = new ArrayList<>();
        Map<String, List<Denied>> open = new HashMap<>();
        for (Laid laid : story.articles()) {
            Own own = laid.read(READ);
            found.addAll(own.answered());
            for (Denied denied : own.open()) {
                denied.things()
                        .all()
                        .forEach(key -> open.computeIfAbsent(key, unseen -> new ArrayList<>())
                                .add(denied));
            }
        }
        if (!open.isEmpty()) {
            story.articles().forEach(laid -> found.addAll(elsewhere(laid, open)));
        }
        return found;
    }

    private static Own own(Laid laid) {
        List<Contradiction> answered = new ArrayList<>();
        List<Denied> open = new ArrayList<>();
        Denial.in(laid).stream()
                .filter(denial -> denial.of() == Denial.Of.DEED)
                .map(Denied::of)
                .filter(Denied::saysWhat)
                .forEach(denied -> best(laid.lines().stream(), denied)
                        .ifPresentOrElse(told -> answered.add(contradiction(told, denied)), () -> open.add(denied)));
        return new Own(List.copyOf(answered), List.copyOf(open));
    }

    /** What an article tells that is denied in others: looked up by their words. */
    private static List<Contradiction> elsewhere(Laid laid, Map<String, List<Denied>> open) {
        List<Contradiction> found = new ArrayList<>();
        List<Keys> lines = laid.read(THINGS);
        Map<Denied, List<Line>> met = new LinkedHashMap<>();
        for (int number = 0; number < lines.size(); number++) {
            Map<Denied, Integer> shared = new LinkedHashMap<>();
            for (String key : lines.get(number).all()) {
                open.getOrDefault(key, List.of()).forEach(denied -> shared.merge(denied, 1, Integer::sum));
            }
            Line line = laid.lines().get(number);
            shared.forEach((denied, words) -> {
                if (words >= SHARED_AFAR && denied.laid() != laid) {
                    met.computeIfAbsent(denied, unseen -> new ArrayList<>()).add(line);
                }
            });
        }
        met.forEach((denied, where) ->
                best(where.stream(), denied).ifPresent(told -> found.add(contradiction(told, denied))));
        return found;
    }

    private static Optional<Phrase> best(Stream<Line> lines, Denied denied) {
        return lines.filter(line -> !line.isHeadline()
                        && !line.asks()
                        && !line.equals(denied.denial().line()))
                .flatMap(line -> told(line, denied).stream())
                .max(Comparator.comparingInt(
                                (Phrase told) -> told.own().things().sharedWith(denied.things()))
                        .thenComparing(told -> -Math.abs(told.line().number() - denied.number())));
    }

    /** The words of a sentence from the first that the denial has too to the last; nobody denies there, nor is it the same who speaks. */
    private static Optional<Phrase> told(Line line, Denied denied) {
        List<Integer> shared = line.where(
                term -> term.tells() && !term.named() && denied.things().has(term.key()));
        if (shared.isEmpty() || isContrary(line)) {
            return Optional.empty();
        }
        Phrase told = new Phrase(line, shared.get(0), shared.get(shared.size() - 1));
        Optional<String> who = denied.denial().who();
        boolean same = who.isPresent() && line.speakerAt(told.first()).equals(who);
        return !same && isTheSame(told, denied) ? Optional.of(told) : Optional.empty();
    }

    private static boolean isContrary(Line line) {
        return line.terms().stream().anyMatch(term -> term.isOneOf(NOT_SO) || term.isOneOf(DENYING));
    }

    private static boolean isTheSame(Phrase told, Denied denied) {
        int both = told.own().things().sharedWith(denied.things());
        int before = told.line().laid() == denied.laid()
                ? denied.number() - told.line().number()
                : -1;
        boolean near = before > 0 && before <= NEAR;
        boolean much = both >= (near ? SHARED : SHARED_AFAR)
                && both >= (near ? PART : PART_AFAR) * denied.things().size();
        return much || (before == 1 && both == denied.things().size());
    }

    private static Contradiction contradiction(Phrase told, Denied denied) {
        Phrase what = denied.denial().denied();
        return new Contradiction(
                Kind.DONE,
                false,
                "",
                () -> "whether rightly: " + Heading.quoted(what.words()),
                told.side(),
                denied.denial().shown().side(),
                WHY);
    }
}
