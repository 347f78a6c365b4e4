package org.parallax.intake.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.parallax.intake.furniture.BylinesNameTheAuthor;
import org.parallax.intake.line.Line;
import org.parallax.intake.line.Whitespace;
import org.parallax.intake.line.Words;

/** The authors of a page. */
final class PageByline {

    private static final int LONGEST = 14;
    private static final int NEAR = 60;

    private static final Pattern BY =
            Pattern.compile("(?iu)^(?:written |reported |story |posted |words )?(?:by|von|por|par|di|door)\\s*:?\\s+");

    private static final Pattern BYLINE = Pattern.compile("(?i)\\bbyline\\b");
    private static final Pattern AUTHOR = Pattern.compile("(?i)\\bauthor(?:-?name)?\\b");

    private static final Pattern JOINED =
            Pattern.compile("(?iu)[,;&]|(?<!\\p{L})(?:and|und|et|y|e|en|i|with)(?!\\p{L})");

    private PageByline() {}

    /** As the page tells machines. */
    static Optional<String> told(PageFacts facts) {
        List<String> authors =
                facts.linkedData().authors().stream().filter(PageByline::isName).toList();
        if (!authors.isEmpty()) {
            return Optional.of(String.join(", ", authors));
        }
        String metas = facts.metas(
                        "author",
                        "article:author",
                        "dc.creator",
                        "parsely-author",
                        "sailthru.author",
                        "byl",
                        "dcterms.creator")
                .map(MetaTag::content)
                .filter(PageByline::isName)
                .limit(4)
                .map(PageByline::bare)
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(metas).filter(names -> !names.isEmpty());
    }

    /** As a reader sees it. */
    static Optional<String> visible(Tags page, List<Line> seen) {
        return Stream.of(
                        page.marked(PageByline::isNameOfAnAuthor),
                        page.marked(element -> is(element, "rel", "author")),
                        page.marked(element -> is(element, "itemprop", "author")),
                        calledAn("byline", BYLINE, page),
                        calledAn("author", AUTHOR, page))
                .flatMap(elements -> elements.limit(2))
                .map(PageByline::words)
                .filter(PageByline::isName)
                .findFirst()
                .or(() -> seen.stream()
                        .limit(NEAR)
                        .map(BylinesNameTheAuthor::names)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** The name that is a link at the start, where what follows it is no other name: the outlet, a place. */
    private static String words(Element byline) {
        String all = bare(Whitespace.single(ShortText.of(byline)));
        return byline.getElementsByTag("a").stream()
                .limit(1)
                .map(link -> Whitespace.single(ShortText.of(link)))
                .filter(name -> isName(name) && all.startsWith(name))
                .filter(name -> !JOINED.matcher(all.substring(name.length())).find())
                .findFirst()
                .orElse(all);
    }

    private static boolean isNameOfAnAuthor(Element element) {
        return is(element, "itemprop", "name")
                && element.parents().stream().anyMatch(parent -> is(parent, "itemprop", "author"));
    }

    private static Stream<Element> calledAn(String word, Pattern name, Tags page) {
        return page.called(List.of(word), names -> true).stream()
                .filter(element -> name.matcher(element.className()).find());
    }

    private static boolean is(Element element, String attribute, String value) {
        return element.attr(attribute).strip().equalsIgnoreCase(value);
    }

    private static String bare(String name) {
        return BY.matcher(name).replaceFirst("");
    }

    private static boolean isName(String name) {
        int words = Words.count(name);
        return words > 0
                && words <= LONGEST
                && !name.startsWith("http")
                && !name.startsWith("@")
                && name.codePoints().anyMatch(Character::isUpperCase)
                && !name.contains("{");
    }
}
