package org.parallax.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.origin.Echo.Kind;
import org.parallax.origin.Rewordings.Candidate;
import org.parallax.story.Words;

/** What two articles share: first word for word, then reworded in what is left, then parts of quotations in what is left of that. A single thread uses it. */
final class OnePair {

    /** How many sentences apart a unit may stand from another that is shared, so that less likeness is enough. */
    private static final int NEAR = 2;

    /** A run that is less of a reworded passage than this is a part of it. */
    private static final double PART = .7;

    private final Passages a;
    private final Passages b;
    private final List<SharedPassage> found = new ArrayList<>();

    OnePair(Passages a, Passages b) {
        this.a = a;
        this.b = b;
    }

    List<SharedPassage> shared(
            List<Run> runs, List<Candidate> candidates, List<Candidate> contents, List<Candidate> stretches) {
        List<Candidate> wide = new ArrayList<>(wholes(candidates, contents));
        for (Candidate stretch : stretches) {
            if (IsReworded.testStretch(a, b, stretch)) {
                wide.add(stretch);
            }
        }
        for (Run run : runs) {
            if (IsTellingEnough.test(a, b, run) && !isWithinAny(run, wide)) {
                wordForWord(run);
            }
        }
        wide.forEach(this::reworded);
        List<SharedPassage> anchors = List.copyOf(found);
        for (Candidate candidate : candidates) {
            if (IsReworded.testBesideAnother(candidate) && isBesideAny(candidate, anchors)) {
                reworded(candidate);
            }
        }
        for (Run run : runs) {
            if (IsTellingEnough.testPartOfAQuotation(a, b, run) && isApart(run)) {
                wordForWord(run);
            }
        }
        return found;
    }

    /** Most pairs have neither. */
    private static List<Candidate> wholes(List<Candidate> candidates, List<Candidate> contents) {
        return candidates.isEmpty() && contents.isEmpty()
                ? List.of()
                : Stream.concat(
                                candidates.stream().filter(IsReworded::test),
                                contents.stream().filter(IsReworded::testContent))
                        .sorted(Candidate.MOST_TELLING_FIRST)
                        .toList();
    }

    private static boolean isWithinAny(Run run, List<Candidate> wide) {
        for (Candidate candidate : wide) {
            if (isWithin(run, candidate)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBesideAny(Candidate candidate, List<SharedPassage> anchors) {
        return anchors.stream().anyMatch(anchor -> isBeside(candidate, anchor));
    }

    /** Whether a run is a small part of a reworded passage: the whole of it is what the two share. */
    private static boolean isWithin(Run run, Candidate candidate) {
        boolean inA =
                candidate.a().first() <= run.a() && run.endA() <= candidate.a().end();
        boolean inB =
                candidate.b().first() <= run.b() && run.endB() <= candidate.b().end();
        int shorter = Math.min(candidate.a().size(), candidate.b().size());
        return inA && inB && run.equal() < PART * shorter;
    }

    private void wordForWord(Run whole) {
        Run run = withoutFrame(whole);
        TextSpan inA = a.words().span(run.a(), run.endA() - 1);
        TextSpan inB = b.words().span(run.b(), run.endB() - 1);
        found.add(new SharedPassage(a.evidence(inA), b.evidence(inB), Kind.SAME, isQuoted(inA, inB)));
    }

    /** Without "he said" and the like beyond the quotation marks of either article, at either end. */
    private Run withoutFrame(Run run) {
        return withoutFrameBehind(withoutFrameBefore(run));
    }

    private Run withoutFrameBehind(Run run) {
        Run cut = run;
        for (Run left = run; isFrame(left.endA() - 1, left); left = left.withoutLast()) {
            if (isEdge(left.endA() - 2, left.endB() - 2)) {
                cut = left.withoutLast();
            }
        }
        return cut;
    }

    private Run withoutFrameBefore(Run run) {
        Run cut = run;
        for (Run left = run; isFrame(left.a(), left); left = left.withoutFirst()) {
            if (isEdge(left.a(), left.b())) {
                cut = left.withoutFirst();
            }
        }
        return cut;
    }

    private boolean isFrame(int word, Run run) {
        return run.equal() > 1 && !a.word(word).telling();
    }

    private boolean isEdge(int inA, int inB) {
        return a.isQuotationEdge(inA) || b.isQuotationEdge(inB);
    }

    private void reworded(Candidate candidate) {
        TextSpan inA = candidate.a().span(a);
        TextSpan inB = candidate.b().span(b);
        if (isApart(inA, inB)) {
            found.add(new SharedPassage(a.evidence(inA), b.evidence(inB), kind(candidate), isQuoted(inA, inB)));
        }
    }

    private boolean isApart(Run run) {
        return isApart(a.words().span(run.a(), run.endA() - 1), b.words().span(run.b(), run.endB() - 1));
    }

    /** Whether neither place is shown as shared yet. */
    private boolean isApart(TextSpan inA, TextSpan inB) {
        return found.stream()
                .noneMatch(p -> p.a().span().overlaps(inA) || p.b().span().overlaps(inB));
    }

    private boolean isQuoted(TextSpan inA, TextSpan inB) {
        return a.isQuoted(inA) && b.isQuoted(inB);
    }

    private Kind kind(Candidate candidate) {
        List<String> inA = forms(a, candidate.a());
        return inA.equals(forms(b, candidate.b())) ? Kind.SAME : Kind.REWORDED;
    }

    private static List<String> forms(Passages passages, Unit unit) {
        return passages.words().within(unit.span(passages)).stream()
                .map(Words.Word::form)
                .toList();
    }

    private boolean isBeside(Candidate candidate, SharedPassage passage) {
        int inA = a.sentencesBetween(candidate.a().span(a), passage.a().span());
        int inB = b.sentencesBetween(candidate.b().span(b), passage.b().span());
        return Math.abs(inA) <= NEAR && Math.abs(inB) <= NEAR && (long) inA * inB >= 0;
    }
}
