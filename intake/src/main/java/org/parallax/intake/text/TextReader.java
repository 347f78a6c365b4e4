package org.parallax.intake.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.article.Article;
import org.parallax.article.SavedFile;
import org.parallax.article.WayBack;
import org.parallax.intake.Intake.Read;
import org.parallax.intake.Unreadable;
import org.parallax.intake.instead.APageThatSaysWhatItLacksHoldsNoArticle;
import org.parallax.intake.line.Line;
import org.parallax.intake.line.Words;
import org.parallax.intake.place.PlacedText;
import org.parallax.intake.place.TextPlaces;

/** Reads a page that was saved as plain text, its furniture left in. A pure function. */
public final class TextReader {

    /** Fewer words are no article. */
    private static final int FEWEST_WORDS = 8;

    private TextReader() {}

    /** The article in a text. */
    public static Read read(SavedFile saved, String text) throws Unreadable {
        List<Line> lines = SavedLines.of(text).stream().map(GluedTails::without).toList();
        BodyEdges outer = BodyEdges.of(lines)
                .orElseThrow(() -> new Unreadable("no article in it (no running text): save the article's own page"));
        Optional<Headline> headline = Headline.above(lines, outer).or(() -> Headline.opening(lines, outer));
        BodyEdges edges =
                headline.map(title -> outer.below(title.index(), lines)).orElse(outer);
        List<Line> paragraphs = BodyLines.of(lines, edges, headline);
        String body = paragraphs.stream().map(Line::text).collect(Collectors.joining("\n\n"));
        if (Words.count(body) < FEWEST_WORDS) {
            throw new Unreadable("no article in it (only " + Words.count(body)
                    + " words of running text): save the article's own page");
        }
        Optional<String> instead = APageThatSaysWhatItLacksHoldsNoArticle.reason(
                headline.map(Headline::title).orElse(""), body);
        if (instead.isPresent()) {
            throw new Unreadable(instead.get());
        }
        TextAround around = new TextAround(lines, edges, headline, body);
        Article article = Article.of(
                        saved, headline.map(Headline::title).orElse(""), body, around.masthead(), around.dating())
                .with(wayBack(text, headline, paragraphs));
        return new Read(article, List.of());
    }

    private static WayBack wayBack(String text, Optional<Headline> headline, List<Line> paragraphs) {
        TextPlaces places = new TextPlaces(text);
        PlacedText title = headline.map(head -> title(head, places)).orElseGet(PlacedText::new);
        return PlacedText.ofArticle(title, paragraphs.stream().map(places::find).toList())
                .wayBack();
    }

    private static PlacedText title(Headline headline, TextPlaces places) {
        return places.find(headline.line())
                .part(headline.title())
                .orElseGet(() -> PlacedText.unplaced(headline.title()));
    }
}
