package org.parallax.bench.anchors;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Edits an article: of its sentences some are reworded, removed, moved, doubled, doubled with a change; others come in; then it is set anew. */
final class Editor {

    /** In hundredths of the sentences. */
    private static final int REWORDED = 12;

    private static final int REMOVED = 8;
    private static final int MOVED = 8;
    private static final int DOUBLED = 8;
    private static final int DOUBLED_WITH_A_CHANGE = 6;
    private static final int PUT_IN = 6;
    private static final int SET_ANEW = 50;

    /** Of those that are doubled, so many stand right beside the old one. */
    private static final int BESIDE = 25;

    private static final int LONGEST_PARAGRAPH = 3;
    private static final int ALL = 100;

    private final OldArticle article;
    private final List<String> foreign;
    private final SplittableRandom random;
    private final Rewording rewording;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * @param foreign sentences of another article
     * @param seed the same gives the same edit
     */
    Editor(OldArticle article, List<String> foreign, long seed) {
        this.article = article;
        this.foreign = foreign;
        this.random = new SplittableRandom(seed);
        this.rewording = new Rewording(article.text(), random);
    }

    EditedText edit() {
        IntStream.range(0, article.size()).mapToObj(article::piece).forEach(pieces::add);
        List<Piece> old = List.copyOf(pieces);
        old.forEach(this::copy);
        doubleAParagraph();
        pieces.replaceAll(piece -> !piece.copy() && chance(REWORDED) ? rewording.reworded(piece) : piece);
        pieces.removeIf(piece -> !piece.copy() && pieces.size() > 1 && chance(REMOVED));
        move();
        putIn();
        Typesetting typesetting = new Typesetting(random);
        pieces.replaceAll(piece -> chance(SET_ANEW) ? typesetting.set(piece) : piece);
        return EditedText.of(pieces, article);
    }

    private boolean chance(int hundredths) {
        return random.nextInt(ALL) < hundredths;
    }

    private void copy(Piece piece) {
        if (chance(DOUBLED)) {
            insert(piece.copied(), piece);
        }
        if (chance(DOUBLED_WITH_A_CHANGE)) {
            insert(rewording.reworded(piece).copied(), piece);
        }
    }

    private void insert(Piece copy, Piece old) {
        int at = chance(BESIDE) ? pieces.indexOf(old) + random.nextInt(2) : random.nextInt(pieces.size() + 1);
        pieces.add(at, copy);
    }

    private void doubleAParagraph() {
        int from = random.nextInt(pieces.size());
        int to = Math.min(pieces.size(), from + 1 + random.nextInt(LONGEST_PARAGRAPH));
        List<Piece> paragraph =
                pieces.subList(from, to).stream().map(Piece::copied).toList();
        pieces.addAll(random.nextInt(pieces.size() + 1), paragraph);
    }

    private void move() {
        List<Piece> moved = pieces.stream().filter(piece -> chance(MOVED)).toList();
        pieces.removeAll(moved);
        moved.forEach(piece -> pieces.add(random.nextInt(pieces.size() + 1), piece));
    }

    private void putIn() {
        int many = (int)
                IntStream.range(0, article.size()).filter(i -> chance(PUT_IN)).count();
        for (int i = 0; i < many && !foreign.isEmpty(); i++) {
            pieces.add(random.nextInt(pieces.size() + 1), Piece.foreign(foreign.get(random.nextInt(foreign.size()))));
        }
    }
}
