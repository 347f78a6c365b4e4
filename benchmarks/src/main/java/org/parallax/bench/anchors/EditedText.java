package org.parallax.bench.anchors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parallax.article.TextSpan;

/** An article after it was edited, which knows for each of its units where that stood before. */
final class EditedText {

    /** The origin of what parts sentences, and of what nobody sees. */
    static final int NOTHING = -2;

    private final List<Piece> pieces;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private int[] origins = new int[0];

    private EditedText(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /** Sentences of the old article's paragraphs stay together, one that has come in begins a paragraph. */
    static EditedText of(List<Piece> pieces, OldArticle article) {
        EditedText edited = new EditedText(pieces);
        int length =
                pieces.stream().mapToInt(piece -> piece.text().length() + 2).sum();
        edited.origins = new int[length];
        Arrays.fill(edited.origins, NOTHING);
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                boolean together = article.inOneParagraph(
                        pieces.get(i - 1).sentence(), pieces.get(i).sentence());
                edited.text.append(together ? " " : "\n\n");
            }
            edited.add(pieces.get(i));
        }
        return edited;
    }

    private void add(Piece piece) {
        starts.add(text.length());
        System.arraycopy(
                piece.origins(), 0, origins, text.length(), piece.text().length());
        text.append(piece.text());
    }

    String text() {
        return text.toString();
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Where what stood at some places of the old article begins in a piece and goes on unbroken, over its end if need be; empty where it does not. */
    Optional<TextSpan> unbroken(int piece, int[] places) {
        int end = starts.get(piece) + pieces.get(piece).text().length();
        for (int at = starts.get(piece); at < end; at++) {
            if (origins[at] == places[0]) {
                return unbrokenFrom(at, places);
            }
        }
        return Optional.empty();
    }

    private Optional<TextSpan> unbrokenFrom(int start, int[] places) {
        int at = start;
        for (int place : places) {
            while (at < text.length() && origins[at] != place && isNothing(at)) {
                at++;
            }
            if (at >= text.length() || origins[at] != place) {
                return Optional.empty();
            }
            at++;
        }
        return Optional.of(new TextSpan(start, at));
    }

    private boolean isNothing(int at) {
        return origins[at] == NOTHING || !isSeen(text.charAt(at));
    }

    /** Whether a character leaves a mark on paper. */
    static boolean isSeen(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }
}
