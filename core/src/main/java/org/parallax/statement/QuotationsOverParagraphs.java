package org.parallax.statement;

import java.util.List;
import org.parallax.article.TextSpan;

/**
 * {@code “The pier is shut. ¶ It is not safe,” she said.}: a quotation that its paragraph leaves open goes on without a mark until the mark comes that
 * closes it, or one that opens a paragraph anew and leaves it open too. Where another quotation is opened and closed first, the mark was forgotten.
 * Threads may share it.
 */
final class QuotationsOverParagraphs {

    private static final String MARKS = "\"“”„«»‟〝〞＂「」『』";

    /** Of two paragraphs with marks, so many at most stand between: an address is that long. */
    private static final int MOST = 40;

    private final String text;
    private final List<TextSpan> paragraphs;

    QuotationsOverParagraphs(String text, List<TextSpan> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
    }

    /** The last paragraph that a quotation left open in one still stands in: that one itself where it does not go on. */
    int last(int open) {
        for (int at = open + 1; at < Math.min(paragraphs.size(), open + MOST); at++) {
            int mark = firstMark(paragraphs.get(at).start(), paragraphs.get(at));
            if (mark >= 0) {
                return closes(mark, paragraphs.get(at)) ? at : isLeftOpen(mark, paragraphs.get(at)) ? at - 1 : open;
            }
        }
        return open;
    }

    private int firstMark(int from, TextSpan paragraph) {
        for (int at = from; at < paragraph.end(); at++) {
            if (MARKS.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** A mark behind a word and before none. */
    private boolean closes(int mark, TextSpan paragraph) {
        char c = text.charAt(mark);
        boolean canClose = c == '”' || c == '»' || c == '"';
        boolean behind = mark > paragraph.start() && !Character.isWhitespace(text.charAt(mark - 1));
        boolean before = mark + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(mark + 1));
        boolean inches = c == '"' && behind && Character.isDigit(text.charAt(mark - 1));
        return canClose && behind && !before && !inches;
    }

    private boolean isLeftOpen(int mark, TextSpan paragraph) {
        return mark == paragraph.start() && firstMark(mark + 1, paragraph) < 0;
    }
}
