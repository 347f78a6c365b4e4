package org.parallax.intake.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;

/** The tags of a page that may say something of its article, gathered in one walk; all in the page's order. */
final class Tags implements NodeVisitor {

    private static final Set<String> TELLING = Set.of("html", "meta", "link", "script", "h1", "time", "abbr");

    private static final Evaluator TITLE = Selector.evaluatorOf("title");

    private final Document page;
    private final Map<String, List<Element>> byTag = new LinkedHashMap<>();
    private final List<Element> marked = new ArrayList<>();
    private final Map<String, Called> byNames = new LinkedHashMap<>();
    private final List<Comment> comments = new ArrayList<>();
    private int count;

    /** An element and its place among all. */
    private record Numbered(int number, Element element) {}

    /** The elements of one name; most names are on many, and each is asked for more than once. */
    private record Called(String lower, List<Numbered> elements) {

        static Called as(String names) {
            return new Called(names.toLowerCase(Locale.ROOT), new ArrayList<>());
        }
    }

    private Tags(Document page) {
        this.page = page;
    }

    static Tags of(Document page) {
        Tags tags = new Tags(page);
        page.traverse(tags);
        return tags;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            count++;
            gather(element);
        } else if (node instanceof Comment comment) {
            comments.add(comment);
        }
    }

    private void gather(Element element) {
        String tag = element.normalName();
        boolean telling = TELLING.contains(tag);
        if (telling) {
            byTag.computeIfAbsent(tag, name -> new ArrayList<>()).add(element);
        }
        if (element.attributesSize() > 0) {
            if (telling || isMarked(element.attributes())) {
                marked.add(element);
            }
            String names = names(element);
            if (names.length() > 1) {
                byNames.computeIfAbsent(names, Called::as).elements().add(new Numbered(count, element));
            }
        }
    }

    /** The parser has put the names of attributes in lower case. */
    private static boolean isMarked(Attributes attributes) {
        return attributes.hasKey("itemprop") || attributes.hasKey("property") || attributes.hasKey("rel");
    }

    private static String names(Element element) {
        return element.className() + " " + element.id();
    }

    /** What the page's title tag says; "" where there is none. */
    String title() {
        return page.title();
    }

    /** The page's title tag. */
    Optional<Element> titleTag() {
        return Optional.ofNullable(page.head().selectFirst(TITLE));
    }

    /** Those of one name: html, meta, link, script, h1, time or abbr. */
    List<Element> named(String tag) {
        return byTag.getOrDefault(tag, List.of());
    }

    /** Those with an attribute that says what they mean: itemprop, property or rel. */
    Stream<Element> marked(Predicate<Element> how) {
        return marked.stream().filter(how);
    }

    /**
     * Those whose class and id, parted by a space, are of some kind.
     *
     * @param stems one of which, in lower case, stands in every such value; {@code kind} is asked of no other
     * @param kind is asked once for each value, however many tags have it
     */
    List<Element> called(List<String> stems, Predicate<String> kind) {
        return byNames.entrySet().stream()
                .filter(each -> stems.stream().anyMatch(each.getValue().lower()::contains) && kind.test(each.getKey()))
                .flatMap(each -> each.getValue().elements().stream())
                .sorted((a, b) -> Integer.compare(a.number(), b.number()))
                .map(Numbered::element)
                .collect(Collectors.toList());
    }

    List<Comment> comments() {
        return comments;
    }
}
