package org.parallax.article;

import java.util.Optional;

/**
 * One saved page as clean text. The text is the headline, a blank line and the body; an article without a headline is its body alone.
 *
 * @param saved the file that it came from
 * @param text the headline, a blank line, the body; paragraphs are parted by a blank line
 * @param headline where the headline lies in the text
 * @param body where the body lies in the text
 * @param masthead who published it and where
 * @param dating when it was published, modified and captured
 * @param wayBack where its text stands in the saved page
 */
public record Article(
        SavedFile saved,
        String text,
        Optional<TextSpan> headline,
        TextSpan body,
        Masthead masthead,
        Dating dating,
        WayBack wayBack) {

    public Article {
        if (body.end() > text.length()
                || headline.filter(h -> h.end() > body.start()).isPresent()) {
            throw new IllegalArgumentException("headline and body do not lie in the text of " + saved.file());
        }
    }

    /** An article without the way back to its page. */
    public Article(
            SavedFile saved,
            String text,
            Optional<TextSpan> headline,
            TextSpan body,
            Masthead masthead,
            Dating dating) {
        this(saved, text, headline, body, masthead, dating, WayBack.NONE);
    }

    /** An article of a headline (may be blank) and a body (must not be). */
    public static Article of(SavedFile saved, String headline, String body, Masthead masthead, Dating dating) {
        String title = headline.strip();
        String text = title.isEmpty() ? body : title + "\n\n" + body;
        int start = text.length() - body.length();
        Optional<TextSpan> at = title.isEmpty() ? Optional.empty() : Optional.of(new TextSpan(0, title.length()));
        return new Article(saved, text, at, new TextSpan(start, text.length()), masthead, dating);
    }

    /** The headline, or "" where there is none. */
    public String title() {
        return headline.map(span -> span.of(text)).orElse("");
    }

    /** The same article with another date of publication. */
    public Article published(ArticleDate date) {
        Dating dates = new Dating(date, dating.modified(), dating.captured(), dating.claims());
        return new Article(saved, text, headline, body, masthead, dates, wayBack);
    }

    /** The same article by another outlet. */
    public Article by(String outlet) {
        Masthead by = new Masthead(
                masthead.url(),
                Optional.of(outlet),
                masthead.wire(),
                masthead.byline(),
                masthead.section(),
                masthead.language());
        return new Article(saved, text, headline, body, by, dating, wayBack);
    }

    /** The same article with the way back to its page. */
    public Article with(WayBack way) {
        return new Article(saved, text, headline, body, masthead, dating, way);
    }

    public boolean inHeadline(TextSpan span) {
        return headline.filter(h -> h.overlaps(span)).isPresent();
    }
}
