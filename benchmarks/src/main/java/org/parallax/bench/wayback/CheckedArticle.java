package org.parallax.bench.wayback;

import java.nio.charset.Charset;
import org.parallax.article.Article;
import org.parallax.article.WayBack;

/**
 * How much of an article is where its way back says.
 *
 * @param characters of its text, the blank lines between paragraphs apart
 * @param proved those whose piece of the page, read again, is them
 * @param headline characters of its headline
 * @param headlineProved those of them that are proved
 */
record CheckedArticle(int characters, int proved, int headline, int headlineProved) {

    static CheckedArticle of(Article article, byte[] saved) {
        String page = page(saved, article.wayBack().charset());
        boolean[] proved = new boolean[article.text().length()];
        for (WayBack.Run run : article.wayBack().runs()) {
            boolean holds = holds(run, article.text(), page);
            for (int i = run.text().start(); i < run.text().end(); i++) {
                proved[i] = holds;
            }
        }
        int title = article.title().length();
        return new CheckedArticle(
                count(article.text(), proved, false, article.text().length()),
                count(article.text(), proved, true, article.text().length()),
                count(article.text(), proved, false, title),
                count(article.text(), proved, true, title));
    }

    private static String page(byte[] saved, String charset) {
        String page = new String(saved, Charset.forName(charset));
        return page.startsWith("\uFEFF") ? page.substring(1) : page;
    }

    private static boolean holds(WayBack.Run run, String text, String page) {
        String words = run.text().of(text);
        String piece = run.page().of(page);
        return run.text().length() == run.page().length()
                ? areLike(words, piece)
                : words.equals(Unmarked.of(piece))
                        || (words.equals(" ") && Unmarked.of(piece).isBlank());
    }

    /** Unit by unit; any white space may have become a space. */
    private static boolean areLike(String words, String piece) {
        for (int i = 0; i < words.length(); i++) {
            boolean space = words.charAt(i) == ' ' && isSpace(piece.charAt(i));
            if (words.charAt(i) != piece.charAt(i) && !space) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static int count(String text, boolean[] proved, boolean onlyProved, int end) {
        int count = 0;
        for (int i = 0; i < end; i++) {
            count += text.charAt(i) != '\n' && (proved[i] || !onlyProved) ? 1 : 0;
        }
        return count;
    }
}
