package org.parallax.intake.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.parallax.intake.furniture.Furniture;
import org.parallax.intake.line.Line;
import org.parallax.intake.line.Whitespace;
import org.parallax.intake.line.Words;

/** The name that a page shows as its own: in a box that is called brand, logo, masthead or the like, as text or as a picture's stand-in. */
final class PageBrand {

    private static final int LONGEST = 6;
    private static final int MOST_CHARACTERS = 60;

    private static final Pattern NAMES = Pattern.compile(
            "(?i)(?:^|\\s)(?:(?:(?:site|header|main|page|nav|navbar|top|outlet)[-_]{0,2})?(?:brand|logo|masthead|publisher)(?:[-_]{1,2}(?:name|title|text|link|image|img))?|(?:site|outlet|publisher)[-_]{0,2}(?:name|title|branding))(?:\\s|$)");
    /** One of these is in every such name; the pattern need not look at the others. */
    private static final List<String> STEMS = List.of("brand", "logo", "masthead", "publisher", "name", "title");

    private static final Pattern CALLED_LOGO =
            Pattern.compile("(?iu)^(?:logo (?:of )?)|(?:['’]s)?[ -]+(?:logo|home ?page|home)$");

    private static final Evaluator PICTURES = Selector.evaluatorOf("img[alt]");

    private PageBrand() {}

    /** As written. */
    static Optional<String> of(Tags page, String headline) {
        String title = Words.letters(headline);
        return page.called(STEMS, names -> NAMES.matcher(names).find()).stream()
                .filter(PageBrand::isPart)
                .flatMap(PageBrand::words)
                .map(words -> CALLED_LOGO.matcher(Whitespace.single(words)).replaceAll(""))
                .filter(words -> isName(words) && !Words.letters(words).equals(title))
                .findFirst();
    }

    private static boolean isPart(Element element) {
        return !element.normalName().equals("body") && !element.normalName().equals("html");
    }

    private static Stream<String> words(Element brand) {
        Stream<String> pictures = Stream.concat(
                        brand.normalName().equals("img") ? Stream.of(brand) : Stream.empty(),
                        brand.select(PICTURES).stream())
                .map(picture -> picture.attr("alt"));
        return Stream.concat(
                Stream.of(ShortText.of(brand)),
                Stream.concat(pictures, Stream.of(brand.attr("aria-label"), brand.attr("title"))));
    }

    private static boolean isName(String words) {
        Line line = Line.of(0, words);
        return !words.isEmpty()
                && words.length() <= MOST_CHARACTERS
                && line.words() > 0
                && line.words() <= LONGEST
                && !Character.isLowerCase(words.codePointAt(0))
                && !line.endsASentence()
                && !words.endsWith(":")
                && !Furniture.holds(line);
    }
}
