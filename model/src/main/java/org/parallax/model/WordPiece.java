package org.parallax.model;

import static org.parallax.model.Characters.isDropped;
import static org.parallax.model.Characters.isPunctuation;
import static org.parallax.model.Characters.isWhite;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts text into words and these into pieces of a vocabulary; every word keeps its place in the text. Threads may share it. */
final class WordPiece {

    private static final int LONGEST_WORD = 100;
    /** A word longer than this as written is unknown unread: no word is, and marks by the thousand are slow to put in order. */
    private static final int LONGEST_WRITTEN = 1000;

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    private final Vocabulary vocabulary;

    WordPiece(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The words of {@code text} from {@code start} to {@code end}, by white space, each mark of punctuation apart. */
    List<Word> words(String text, int start, int end) {
        List<Word> words = new ArrayList<>();
        int first = -1;
        int last = -1;
        int at = start;
        while (at < end) {
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            boolean mark = isPunctuation(character);
            if (first >= 0 && (mark || isWhite(character))) {
                words.add(word(text, first, last));
                first = -1;
            }
            if (mark) {
                words.add(word(text, at, next));
            } else if (!isWhite(character) && !isDropped(character)) {
                first = first < 0 ? at : first;
                last = next;
            }
            at = next;
        }
        if (first >= 0) {
            words.add(word(text, first, last));
        }
        return words;
    }

    private Word word(String text, int start, int end) {
        String written = withoutDropped(text.substring(start, end));
        return new Word(start, end, LetterCase.of(written), pieces(written));
    }

    private Word.Pieces pieces(String written) {
        if (written.length() > LONGEST_WRITTEN) {
            return vocabulary.unknown();
        }
        String normal = normal(written);
        boolean tooLong = normal.codePointCount(0, normal.length()) > LONGEST_WORD;
        return tooLong ? vocabulary.unknown() : vocabulary.cut(normal);
    }

    /** Lower case, decomposed, without combining marks. */
    static String normal(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        return isAscii(lower)
                ? lower
                : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    private static String withoutDropped(String word) {
        if (isPrintedAscii(word) || word.codePoints().noneMatch(Characters::isDropped)) {
            return word;
        }
        StringBuilder kept = new StringBuilder(word.length());
        word.codePoints().filter(c -> !isDropped(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isPrintedAscii(String word) {
        int at = 0;
        while (at < word.length() && word.charAt(at) > ' ' && word.charAt(at) < 0x7F) {
            at++;
        }
        return at == word.length();
    }

    private static boolean isAscii(String word) {
        int at = 0;
        while (at < word.length() && word.charAt(at) < 0x80) {
            at++;
        }
        return at == word.length();
    }
}
