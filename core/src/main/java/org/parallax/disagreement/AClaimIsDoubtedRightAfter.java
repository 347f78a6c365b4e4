package org.parallax.disagreement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.language.ListFile;
import org.parallax.language.WordSets;

/**
 * An article tells what somebody claims, and right after it that others do not believe it or say that it is not so: "the guild says that it has mended
 * the tower. Masons are skeptical of that claim".
 */
final class AClaimIsDoubtedRightAfter implements Rule {

    private static final String WHY = "claimed, and right after it doubted";

    private static final List<Pattern> DOUBTS = ListFile.rows(AClaimIsDoubtedRightAfter.class, "doubts.tsv")
            .map(row -> Pattern.compile("\\b(?:" + row + ")\\b", Pattern.CASE_INSENSITIVE))
            .toList();

    /** What points to a claim by itself. */
    private static final Set<String> POINTS = WordSets.of(AClaimIsDoubtedRightAfter.class, "points to a claim");

    /** Sentences back that the claim may stand. */
    private static final int NEAR = 2;

    /** Terms behind a doubt in which what is doubted is named. */
    private static final int BESIDE = 12;

    /** In bits: two words of which each stands in one sentence of sixteen. */
    private static final double TELLING = 8;

    /** A place of a line, with what the words weigh that it shares with the doubt. */
    private record Claim(Line line, int at, double shared) {}

    @Override
    public List<Contradiction> among(Compared story) {
        return story.articles().stream()
                .flatMap(laid -> laid.lines().stream())
                .filter(line -> !line.asks() && !line.isHeadline())
                .flatMap(line -> doubts(line).limit(1).flatMap(at -> contradiction(line, at, story).stream()))
                .toList();
    }

    private static Stream<TextSpan> doubts(Line line) {
        String words = line.span().of(line.laid().article().text());
        return DOUBTS.stream()
                .flatMap(doubt -> doubt.matcher(words).results())
                .flatMap(match -> terms(line, match.start(), match.end()).stream());
    }

    /** The first term of what was matched and, exclusive, the last. */
    private static Optional<TextSpan> terms(Line line, int start, int end) {
        TextSpan words = new TextSpan(line.span().start() + start, line.span().start() + end);
        List<Integer> at = line.where(term -> term.span().overlaps(words));
        return at.isEmpty() ? Optional.empty() : Optional.of(new TextSpan(at.get(0), at.get(at.size() - 1) + 1));
    }

    private static Optional<Contradiction> contradiction(Line line, TextSpan doubt, Compared story) {
        List<Term> doubted =
                line.terms().subList(Math.max(0, doubt.start() - BESIDE), Math.min(line.size(), doubt.end() + BESIDE));
        boolean points = IntStream.range(doubt.start(), doubt.end() + 2)
                .anyMatch(at -> line.term(at).isOneOf(POINTS));
        int back = points ? 1 : NEAR;
        return line.laid().lines().subList(Math.max(0, line.number() - back), line.number()).stream()
                .flatMap(before -> claim(before, line.speakerAt(doubt.start()), doubted, story).stream())
                .filter(claim -> points || claim.shared() >= TELLING)
                .max(Comparator.comparingDouble(Claim::shared))
                .map(claim -> contradiction(claim, line, doubt));
    }

    private static Contradiction contradiction(Claim claim, Line line, TextSpan doubt) {
        return new Contradiction(
                Kind.DONE,
                false,
                "",
                () -> About.of(claim.line(), claim.at(), claim.at(), line, doubt.start(), doubt.end() - 1),
                side(claim.line(), claim.at(), claim.at()),
                side(line, doubt.start(), doubt.end() - 1),
                WHY);
    }

    /** What somebody else says in a line, by its word that the doubt takes up, else by the first that tells something. */
    private static Optional<Claim> claim(Line before, Optional<String> doubter, List<Term> doubted, Compared story) {
        List<Integer> said = before.isHeadline()
                ? List.of()
                : before.where(Term::tells).stream()
                        .filter(at -> isSaidByAnother(before, at, doubter))
                        .toList();
        Map<String, Double> shared = new TreeMap<>();
        said.forEach(at -> shared.put(before.term(at).key(), shared(before.term(at), doubted, story)));
        return said.stream()
                .max(Comparator.comparingDouble((Integer at) ->
                                shared.getOrDefault(before.term(at).key(), 0.0))
                        .thenComparing(Comparator.reverseOrder()))
                .map(at -> new Claim(
                        before,
                        at,
                        shared.values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum()));
    }

    private static boolean isSaidByAnother(Line line, int at, Optional<String> doubter) {
        return line.laid().statementAt(line.term(at).span()).isPresent()
                && (doubter.isEmpty() || !doubter.equals(line.speakerAt(at)));
    }

    private static double shared(Term term, List<Term> doubted, Compared story) {
        boolean same = !term.named()
                && doubted.stream()
                        .anyMatch(other -> other.tells() && other.key().equals(term.key()));
        return same ? term.word().map(story.weights()::of).orElse(0.0) : 0;
    }

    private static Side side(Line line, int first, int last) {
        return new Side(line.evidence(line.quoted(first, last)), line.words(first, last));
    }
}
