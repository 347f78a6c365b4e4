package org.parallax.intake.body;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.parallax.intake.furniture.Furniture;
import org.parallax.intake.layout.Box;
import org.parallax.intake.layout.Layout;
import org.parallax.intake.line.Line;
import org.parallax.intake.line.Words;

/**
 * A small box with a picture and a headline that lead to one other page, or with a picture and a call to read more: the card of another article,
 * its summary included.
 */
final class CardsLeadToAnotherPage implements BoxRule {

    /** A headline and two or three lines, in characters. */
    private static final int LONGEST = 600;

    /** A name that is linked, beside its portrait, is no headline. */
    private static final int FEWEST_WORDS = 4;

    private static final Evaluator LINKS = Selector.evaluatorOf("a[href]");
    private static final Evaluator PICTURES = Selector.evaluatorOf("img, picture, svg, video");

    /** Places in this page, and pictures at full size. */
    private static final Pattern NO_PAGE =
            Pattern.compile("(?i)#.*|javascript:.*|[^?]*\\.(?:jpe?g|png|gif|webp|avif|svg)(?:\\?.*)?|");

    @Override
    public boolean holds(Box box, Layout page) {
        return page.length(box) <= LONGEST
                && page.linkedPercent(box) > 0
                && box.hasPicture()
                && !box.hasTitle()
                && leadToAnotherPage(links(box.element()));
    }

    private static boolean leadToAnotherPage(List<Element> links) {
        return pictureAndWordsLeadToOnePage(links) || callToReadMore(links);
    }

    private static boolean pictureAndWordsLeadToOnePage(List<Element> links) {
        Set<String> ofPictures = links.stream()
                .filter(link -> link.selectFirst(PICTURES) != null)
                .map(CardsLeadToAnotherPage::target)
                .collect(Collectors.toSet());
        return links.stream()
                .filter(link -> ofPictures.contains(target(link)))
                .anyMatch(link -> Words.count(link.text()) >= FEWEST_WORDS);
    }

    private static boolean callToReadMore(List<Element> links) {
        return links.stream().anyMatch(link -> Furniture.callsElsewhere(Line.of(0, link.text())));
    }

    /** Those in a box, and the one that it may be. */
    private static List<Element> links(Element box) {
        return box.select(LINKS).stream()
                .filter(link -> !NO_PAGE.matcher(target(link)).matches())
                .toList();
    }

    private static String target(Element link) {
        return link.attr("href").strip();
    }
}
