package org.parallax.intake.page;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.parallax.article.PageSpan;
import org.parallax.article.WayBack;
import org.parallax.intake.body.Passage;
import org.parallax.intake.layout.Box;
import org.parallax.intake.layout.Layout;
import org.parallax.intake.layout.Piece;
import org.parallax.intake.place.PlacedText;

/**
 * Finds the words of an article in the HTML that they were parsed from.
 *
 * @param html all of the page
 */
record PagePlaces(String html) {

    /** The way back from a headline ("" where there is none), a blank line and the passages, parted by blank lines. */
    WayBack wayBack(String headline, List<Passage> passages, Tags tags, Layout layout) {
        PlacedText title = headline.isEmpty() ? new PlacedText() : headline(headline, tags, layout);
        List<PlacedText> paragraphs = passages.stream()
                .map(passage -> words(passage.pieces(), layout))
                .toList();
        return PlacedText.ofArticle(title, paragraphs).wayBack();
    }

    /** The headline where a reader sees it; else, where the page tells it to machines. */
    private PlacedText headline(String headline, Tags tags, Layout layout) {
        Stream<PlacedText> seen = layout.boxes().stream()
                .filter(box -> box.tag().equals("h1"))
                .map(box -> words(pieces(box, layout), layout));
        Stream<PlacedText> told = Stream.of(
                        tags.titleTag().stream()
                                .flatMap(title -> title.textNodes().stream())
                                .map(this::words),
                        tags.named("meta").stream().map(this::content),
                        tags.named("script").stream()
                                .flatMap(script -> script.dataNodes().stream())
                                .map(this::data))
                .flatMap(each -> each);
        return Stream.concat(seen, told)
                .map(PlacedText::single)
                .flatMap(words -> Stream.of(words, words.visible()))
                .flatMap(words -> words.part(headline).stream())
                .findFirst()
                .orElseGet(() -> PlacedText.unplaced(headline));
    }

    private static List<Piece> pieces(Box box, Layout layout) {
        return layout.pieces().subList(box.from(), box.to());
    }

    /** As {@link Layout#line} makes them; a space that parts two pieces is made of the tags after the first. */
    private PlacedText words(List<Piece> inARow, Layout layout) {
        PlacedText all = new PlacedText();
        for (int i = 0; i < inARow.size(); i++) {
            if (inARow.get(i).gap() && i > 0) {
                all.append(gapAfter(inARow.get(i - 1), layout));
            }
            all.append(words(inARow.get(i).node()));
        }
        return all.single();
    }

    /** Pieces that were left out may stand between one that was kept and the next. */
    private static PlacedText gapAfter(Piece piece, Layout layout) {
        int end = piece.node().sourceRange().endPos();
        int next = layout.pieces().get(piece.index() + 1).node().sourceRange().startPos();
        PlacedText gap = new PlacedText();
        if (end >= 0 && end < next) {
            gap.append(' ', end, next);
            return gap;
        }
        return PlacedText.unplaced(" ");
    }

    private PlacedText words(TextNode node) {
        return parsed(node.getWholeText(), node.sourceRange(), false);
    }

    private PlacedText content(Element meta) {
        return parsed(
                meta.attr("content"), meta.attributes().sourceRange("content").valueRange(), true);
    }

    private PlacedText parsed(String words, Range range, boolean attribute) {
        return range.isTracked() && !words.isEmpty()
                ? PlacedText.parsed(words, html, new PageSpan(range.startPos(), range.endPos()), attribute)
                : PlacedText.unplaced(words);
    }

    private PlacedText data(DataNode node) {
        PlacedText all = new PlacedText();
        Range range = node.sourceRange();
        if (range.isTracked()) {
            all.appendAsItStands(html, range.startPos(), range.endPos());
        }
        return all;
    }
}
