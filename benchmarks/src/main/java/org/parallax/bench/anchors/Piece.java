package org.parallax.bench.anchors;

import java.util.Arrays;
import org.parallax.article.TextSpan;

/** A sentence of an edited article; each unit of it knows where it stood in the old one. Immutable. */
final class Piece {

    static final int FOREIGN = -9;
    static final int NEW = -1;

    private final int sentence;
    private final boolean copy;
    private final String text;
    private final int[] origins;

    private Piece(int sentence, boolean copy, String text, int[] origins) {
        this.sentence = sentence;
        this.copy = copy;
        this.text = text;
        this.origins = origins;
    }

    /** Which of the old article it is, changed or not; {@link #FOREIGN} for one of another article. */
    int sentence() {
        return sentence;
    }

    /** Whether it was put in beside the old one. */
    boolean copy() {
        return copy;
    }

    /** Its words. */
    String text() {
        return text;
    }

    /** For each unit of the text where it stood in the old article; {@link #NEW} for what was put in. A copy. */
    int[] origins() {
        return origins.clone();
    }

    static Piece of(int sentence, TextSpan span, String article) {
        int[] origins = new int[span.length()];
        Arrays.setAll(origins, i -> span.start() + i);
        return new Piece(sentence, false, span.of(article), origins);
    }

    static Piece foreign(String text) {
        int[] origins = new int[text.length()];
        Arrays.fill(origins, NEW);
        return new Piece(FOREIGN, true, text, origins);
    }

    Piece copied() {
        return new Piece(sentence, true, text, origins);
    }

    /** With other words in place of some. */
    Piece with(int start, int end, String words) {
        return replaced(start, end, words, NEW);
    }

    /** With a unit that reads the same in place of another. */
    Piece withLike(int at, char like) {
        return new Piece(sentence, copy, text.substring(0, at) + like + text.substring(at + 1), origins);
    }

    /** With something that nobody sees put in. */
    Piece withUnseen(int at, char unseen) {
        return replaced(at, at, String.valueOf(unseen), EditedText.NOTHING);
    }

    private Piece replaced(int start, int end, String words, int origin) {
        int[] changed = new int[text.length() - (end - start) + words.length()];
        System.arraycopy(origins, 0, changed, 0, start);
        Arrays.fill(changed, start, start + words.length(), origin);
        System.arraycopy(origins, end, changed, start + words.length(), text.length() - end);
        return new Piece(sentence, copy, text.substring(0, start) + words + text.substring(end), changed);
    }
}
