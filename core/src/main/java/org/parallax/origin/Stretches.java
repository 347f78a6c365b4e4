package org.parallax.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.story.WordWeights;
import org.parallax.story.Words.Word;

/**
 * The stretch of two sentences that comes from one text although the sentences as wholes do not: the best local alignment of their words
 * (Smith and Waterman 1981), each word counting by its weight. A word that one of them skips costs a part of its weight, so that a stretch ends
 * where it would lose more than it gains. Quadratic in the words of a sentence, so that of an
 * endless one there is none.
 */
final class Stretches {

    /** No sentence of news has as many words. */
    private static final int LONGEST = 300;

    /** What a skipped word costs, of its weight: two words that are kept make up for one that each side changed. */
    private static final double SKIPPED = .5;

    private static final double FUNCTION_WORD = .5;

    private final Passages a;
    private final Passages b;
    private final WordWeights weights;

    Stretches(Passages a, Passages b, WordWeights weights) {
        this.a = a;
        this.b = b;
        this.weights = weights;
    }

    /** Where an alignment stands: what it is worth, and where it began. */
    private record Cell(double worth, int fromA, int fromB) {}

    private record Best(Cell cell, int endA, int endB) {}

    /** The best stretch of two units, as units; empty where they have no word in common, or one is too long. */
    Optional<Rewordings.Candidate> of(Unit inA, Unit inB) {
        return isShort(inA) && isShort(inB) ? aligned(inA, inB) : Optional.empty();
    }

    private static boolean isShort(Unit unit) {
        return unit.end() - unit.first() <= LONGEST;
    }

    private Optional<Rewordings.Candidate> aligned(Unit inA, Unit inB) {
        List<Double> weightsA = weights(a, inA);
        List<Double> weightsB = weights(b, inB);
        Best best = new Best(new Cell(0, 0, 0), 0, 0);
        List<Cell> above = row(inA.first(), inB);
        for (int i = inA.first(); i < inA.end(); i++) {
            List<Cell> row = new ArrayList<>(List.of(new Cell(0, i + 1, inB.first())));
            for (int j = inB.first(); j < inB.end(); j++) {
                int at = j - inB.first();
                double inOne = weightsA.get(i - inA.first());
                boolean same = a.word(i).stem().equals(b.word(j).stem());
                Cell aligned = same ? more(above.get(at), inOne) : new Cell(0, i + 1, j + 1);
                Cell skipped = better(
                        more(above.get(at + 1), -SKIPPED * inOne), more(row.get(at), -SKIPPED * weightsB.get(at)));
                Cell cell = better(better(aligned, skipped), new Cell(0, i + 1, j + 1));
                row.add(cell);
                best = same && cell.worth() > best.cell().worth() ? new Best(cell, i + 1, j + 1) : best;
            }
            above = row;
        }
        return best.endA() == 0 ? Optional.empty() : Optional.of(candidate(inA, inB, best));
    }

    private static List<Cell> row(int fromA, Unit inB) {
        List<Cell> row = new ArrayList<>();
        for (int j = inB.first(); j <= inB.end(); j++) {
            row.add(new Cell(0, fromA, j));
        }
        return row;
    }

    private static Cell more(Cell cell, double worth) {
        return new Cell(cell.worth() + worth, cell.fromA(), cell.fromB());
    }

    private static final Comparator<Cell> WORTH = Comparator.comparingDouble(Cell::worth);

    private static Cell better(Cell one, Cell other) {
        return WORTH.compare(one, other) >= 0 ? one : other;
    }

    private List<Double> weights(Passages passages, Unit unit) {
        List<Double> all = new ArrayList<>();
        for (int i = unit.first(); i < unit.end(); i++) {
            Word word = passages.word(i);
            all.add(word.telling() ? weights.of(word) : FUNCTION_WORD);
        }
        return all;
    }

    private Rewordings.Candidate candidate(Unit inA, Unit inB, Best best) {
        Unit one = part(a, inA, best.cell().fromA(), best.endA());
        Unit other = part(b, inB, best.cell().fromB(), best.endB());
        return new Rewordings.Candidate(one, other, Likeness.of(a, one, b, other, weights));
    }

    private static Unit part(Passages passages, Unit unit, int first, int end) {
        return new Unit(unit.article(), unit.sentence(), first, end, passages.isQuoted(first, end));
    }
}
