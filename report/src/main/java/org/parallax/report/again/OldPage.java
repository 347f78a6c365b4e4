package org.parallax.report.again;

import java.util.List;
import java.util.Optional;
import org.parallax.article.Article;
import org.parallax.selector.AnchoredText;
import org.parallax.selector.ChangedText;

/**
 * An article as a story keeps it.
 *
 * @param id in the story
 * @param file its path below the story's folder
 * @param url where the page was
 * @param title its headline, or ""
 * @param text the text that the quotes' places count in
 * @param quotes in the order of the story's statements
 */
public record OldPage(String id, String file, Optional<String> url, String title, String text, List<Quote> quotes) {

    public OldPage {
        quotes = List.copyOf(quotes);
    }

    /** What became of each quote in a later version of the page. */
    public PageAgain in(Article again) {
        AnchoredText old = AnchoredText.of(text);
        ChangedText changed = ChangedText.of(again.text());
        return new PageAgain(
                this,
                again,
                quotes.stream()
                        .map(quote -> new PageAgain.Held(quote, changed.find(old.anchor(quote.span()))))
                        .toList());
    }
}
