package org.parallax.model;

import java.util.ArrayList;
import java.util.List;

/** What the encoder reads at once: whole paragraphs, as many as fit. Immutable. */
final class Window {

    /** Pieces of a window, apart from its first and its last. */
    static final int CAPACITY = 254;

    private final List<Paragraph> paragraphs;
    private final List<Word> words = new ArrayList<>();
    private final int[] firstPieces;
    private final long[] inputIds;
    private final long[] caseIds;

    private Window(List<Paragraph> paragraphs, Vocabulary vocabulary) {
        this.paragraphs = paragraphs;
        paragraphs.forEach(paragraph -> words.addAll(paragraph.words()));
        int pieces = paragraphs.stream().mapToInt(Paragraph::size).sum() + paragraphs.size() + 1;
        firstPieces = new int[words.size()];
        inputIds = new long[pieces];
        caseIds = new long[pieces];
        fill(vocabulary);
    }

    private void fill(Vocabulary vocabulary) {
        int at = 1;
        int word = 0;
        for (Paragraph paragraph : paragraphs) {
            for (Word next : paragraph.words()) {
                firstPieces[word++] = at;
                at = put(next, at);
            }
            inputIds[at] = vocabulary.paragraphBreak();
            caseIds[at++] = LetterCase.PARAGRAPH_BREAK.id();
        }
        inputIds[0] = vocabulary.classification();
        inputIds[at - 1] = vocabulary.separator();
        caseIds[at - 1] = LetterCase.NONE.id();
    }

    private int put(Word word, int from) {
        for (int i = 0; i < word.pieces().size(); i++) {
            inputIds[from + i] = word.pieces().id(i);
            caseIds[from + i] = word.letterCase().id();
        }
        return from + word.pieces().size();
    }

    /** The windows of a text, in order; none for a text without words. */
    static List<Window> of(String text, WordPiece wordPiece, Vocabulary vocabulary) {
        List<Window> windows = new ArrayList<>();
        List<Paragraph> packed = new ArrayList<>();
        int room = CAPACITY;
        for (Paragraph paragraph : Paragraph.in(text, wordPiece, CAPACITY)) {
            int size = paragraph.size() + (packed.isEmpty() ? 0 : 1);
            if (size > room && !packed.isEmpty()) {
                windows.add(new Window(List.copyOf(packed), vocabulary));
                packed.clear();
                room = CAPACITY;
                size = paragraph.size();
            }
            packed.add(paragraph);
            room -= size;
        }
        if (!packed.isEmpty()) {
            windows.add(new Window(List.copyOf(packed), vocabulary));
        }
        return windows;
    }

    /** The paragraphs, or parts of one, that it holds. */
    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    List<Word> words() {
        return words;
    }

    /** Where a word's first piece lies among the pieces. */
    int firstPiece(int word) {
        return firstPieces[word];
    }

    /** How many pieces there are, with the first and the last. */
    int size() {
        return inputIds.length;
    }

    long[] inputIds() {
        return inputIds;
    }

    long[] caseIds() {
        return caseIds;
    }
}
