package org.parallax.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a paragraph, or of a part of one that is too long for a window.
 *
 * @param words in order, at least one
 * @param size how many pieces they have together
 */
record Paragraph(List<Word> words, int size) {

    private static Paragraph of(List<Word> words) {
        return new Paragraph(
                words, words.stream().mapToInt(word -> word.pieces().size()).sum());
    }

    /** The paragraphs of a text: its lines with at least one word, cut where they exceed {@code capacity}. */
    static List<Paragraph> in(String text, WordPiece wordPiece, int capacity) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            List<Word> words = wordPiece.words(text, start, end);
            if (!words.isEmpty()) {
                paragraphs.addAll(of(words).cut(text, start, end, capacity));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    private static int lineEnd(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private List<Paragraph> cut(String text, int start, int end, int capacity) {
        return size <= capacity ? List.of(this) : new Cutter(words, SentenceEnd.in(text, start, end), capacity).parts();
    }

    /** Cuts at the last sentence end that fits, outside quotation where there is one, else inside, else at the last word. */
    private static final class Cutter {

        private final List<Word> words;
        private final List<SentenceEnd> ends;
        private final int capacity;
        private int nextEnd;

        Cutter(List<Word> words, List<SentenceEnd> ends, int capacity) {
            this.words = words;
            this.ends = ends;
            this.capacity = capacity;
        }

        List<Paragraph> parts() {
            List<Paragraph> parts = new ArrayList<>();
            int at = 0;
            while (at < words.size()) {
                int fits = fitting(at);
                int to = fits == words.size() ? fits : afterLastEnd(at, fits);
                parts.add(of(words.subList(at, to)));
                at = to;
            }
            return parts;
        }

        private int fitting(int from) {
            int room = capacity;
            int at = from;
            while (at < words.size() && words.get(at).pieces().size() <= room) {
                room -= words.get(at).pieces().size();
                at++;
            }
            return Math.max(at, from + 1);
        }

        private int afterLastEnd(int from, int fits) {
            while (nextEnd < ends.size()
                    && ends.get(nextEnd).place() < words.get(from).end()) {
                nextEnd++;
            }
            int inside = -1;
            int outside = -1;
            for (int i = nextEnd;
                    i < ends.size()
                            && ends.get(i).place() <= words.get(fits - 1).end();
                    i++) {
                inside = ends.get(i).place();
                outside = ends.get(i).quoted() ? outside : inside;
            }
            return inside < 0 ? fits : afterWord(from, fits, outside < 0 ? inside : outside);
        }

        private int afterWord(int from, int fits, int place) {
            int at = fits;
            while (at > from + 1 && words.get(at - 1).end() > place) {
                at--;
            }
            return at;
        }
    }
}
