package org.parallax.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The pieces that words are cut into. Immutable. */
final class Vocabulary {

    private static final String LATER = "##";
    private static final int EXPECTED = 1 << 16;

    private final Map<String, Integer> first = new HashMap<>(EXPECTED);
    private final Map<String, Integer> later = new HashMap<>();
    private int longest = 1;

    private final int classification;
    private final int separator;
    private final int unknown;
    private final int paragraphBreak;

    /** Reads one piece a line; the line number, from 0, is the id. */
    Vocabulary(Reader lines) throws IOException {
        BufferedReader reader = new BufferedReader(lines);
        int id = 0;
        for (String piece = reader.readLine(); piece != null; piece = reader.readLine()) {
            add(piece, id++);
        }
        classification = special("[CLS]");
        separator = special("[SEP]");
        unknown = special("[UNK]");
        paragraphBreak = special("[unused0]");
    }

    private void add(String piece, int id) {
        boolean continues = piece.startsWith(LATER) && piece.length() > LATER.length();
        String letters = continues ? piece.substring(LATER.length()) : piece;
        (continues ? later : first).put(letters, id);
        longest = Math.max(longest, letters.length());
    }

    private int special(String piece) throws IOException {
        Integer id = first.get(piece);
        if (id == null) {
            throw new IOException("there is no piece " + piece);
        }
        return id;
    }

    int classification() {
        return classification;
    }

    int separator() {
        return separator;
    }

    int paragraphBreak() {
        return paragraphBreak;
    }

    Word.Pieces unknown() {
        return new Word.Pieces(unknown);
    }

    /** The longest pieces from the left, or {@code [UNK]} where they do not cover the word. The word is in normal form. */
    Word.Pieces cut(String word) {
        int[] ids = new int[word.length()];
        int count = 0;
        for (int at = 0; at < word.length(); ) {
            Map<String, Integer> pieces = at == 0 ? first : later;
            int end = Math.min(word.length(), at + longest);
            Integer id = pieces.get(word.substring(at, end));
            while (id == null && end > at + 1) {
                id = pieces.get(word.substring(at, --end));
            }
            if (id == null) {
                return unknown();
            }
            ids[count++] = id;
            at = end;
        }
        return count == 0 ? unknown() : new Word.Pieces(Arrays.copyOf(ids, count));
    }
}
