package org.parallax.intake.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.parallax.article.Article;
import org.parallax.article.Dating;
import org.parallax.article.Masthead;
import org.parallax.article.SavedFile;
import org.parallax.intake.Intake.Read;
import org.parallax.intake.Unreadable;
import org.parallax.intake.body.ArticleBody;
import org.parallax.intake.body.Passage;
import org.parallax.intake.instead.APageThatSaysWhatItLacksHoldsNoArticle;
import org.parallax.intake.layout.Layout;
import org.parallax.intake.line.Line;
import org.parallax.intake.line.Words;

/** Reads a saved HTML page. A pure function. */
public final class PageReader {

    /** Deeper nesting is flattened, so that no page overflows the stack. */
    private static final int DEEPEST = 300;

    /** Fewer words are no article. */
    private static final int FEWEST_WORDS = 8;

    private PageReader() {}

    /** The article of a page, and what a person should know of it. */
    public static Read read(SavedFile saved, String html) throws Unreadable {
        Document page = parsed(html);
        Tags tags = Tags.of(page);
        PageFacts facts = PageFacts.of(tags);
        Layout layout = Layout.of(page.body());
        List<Line> seen = layout.lines();
        PageTitle title = PageTitle.of(facts, tags);
        Dating dating = PageDates.of(facts, tags, SeenLines.of(layout, title));
        Optional<String> visibleByline = PageByline.visible(tags, seen);
        Optional<String> brand = PageBrand.of(tags, title.headline());
        ArticleBody found = ArticleBody.of(layout, title.told());
        String body = found.passages().stream().map(Passage::text).collect(Collectors.joining("\n\n"));
        if (Words.count(body) < FEWEST_WORDS) {
            throw noArticle(layout, page, title, Words.count(body));
        }
        Optional<String> instead = APageThatSaysWhatItLacksHoldsNoArticle.reason(title.headline(), body);
        if (instead.isPresent()) {
            throw new Unreadable(instead.get());
        }
        Masthead masthead = PageMasthead.of(facts, title, brand, visibleByline, body);
        Article article = Article.of(saved, title.headline(), body, masthead, dating)
                .with(new PagePlaces(html).wayBack(title.headline(), found.passages(), tags, layout));
        return new Read(article, found.doubts());
    }

    private static Unreadable noArticle(Layout layout, Document page, PageTitle title, int words) {
        if (layout.pieces().isEmpty() && page.selectFirst("script, frame, iframe") != null) {
            return new Unreadable(
                    "no article in it, only scripts and frames: save the page again when its text is seen");
        }
        String seen = layout.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
        return new Unreadable(APageThatSaysWhatItLacksHoldsNoArticle.reason(title.headline(), seen)
                .orElse("no article in it (only " + words + " words of running text): save the article's own page"));
    }

    /** The dates of a page alone, an article or not. */
    public static Dating dates(String html) {
        Document page = parsed(html);
        Tags tags = Tags.of(page);
        PageFacts facts = PageFacts.of(tags);
        return PageDates.of(facts, tags, SeenLines.of(Layout.of(page.body()), PageTitle.of(facts, tags)));
    }

    private static Document parsed(String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        Document page = Jsoup.parse(html, "", parser);
        page.outputSettings().prettyPrint(false);
        return page;
    }
}
