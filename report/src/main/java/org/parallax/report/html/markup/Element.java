package org.parallax.report.html.markup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A tag with its attributes and what stands within it. Tags are those listed here, so that no script, frame or form can be made; attributes
 * are those listed here, so that no handler can; links go within the page, or to a web address. Built by one thread.
 */
public final class Element implements Html {

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "code", "del", "em", "ins", "mark", "small", "span", "strong", "sup", "time",
            "title", "desc", "text", "tspan", "wbr");
    private static final Set<String> BLOCK = Set.of(
            "html",
            "head",
            "body",
            "header",
            "footer",
            "main",
            "nav",
            "section",
            "article",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "p",
            "ol",
            "ul",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "details",
            "summary",
            "figure",
            "figcaption",
            "blockquote",
            "svg",
            "g");
    private static final Set<String> SHAPE = Set.of("path", "rect", "circle");
    private static final Set<String> VOID = Set.of("meta", "wbr");
    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "class",
            "lang",
            "dir",
            "title",
            "charset",
            "name",
            "content",
            "http-equiv",
            "datetime",
            "colspan",
            "data-said",
            "data-source",
            "scope",
            "open",
            "role",
            "tabindex",
            "aria-label",
            "aria-labelledby",
            "aria-hidden",
            "aria-describedby",
            "viewBox",
            "width",
            "height",
            "x",
            "y",
            "cx",
            "cy",
            "r",
            "rx",
            "d",
            "text-anchor",
            "stroke-width");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Html> children = new ArrayList<>();

    private Element(String name) {
        this.name = name;
    }

    public static Element tag(String name) {
        if (!INLINE.contains(name) && !BLOCK.contains(name) && !SHAPE.contains(name) && !VOID.contains(name)) {
            throw new IllegalArgumentException("not a tag of the page: " + name);
        }
        return new Element(name);
    }

    public static Element tag(String name, String cssClass) {
        return tag(name).attribute("class", cssClass);
    }

    public Element attribute(String key, String value) {
        if (!ATTRIBUTES.contains(key)) {
            throw new IllegalArgumentException("not an attribute of the page: " + key);
        }
        attributes.put(key, value);
        return this;
    }

    public Element id(Anchor anchor) {
        return attribute("id", anchor.id());
    }

    /** A link to a place in the page. */
    public Element to(Anchor anchor) {
        attributes.put("href", "#" + anchor.id());
        return this;
    }

    /** A link out of the page, where the address is one of the web; else no link. */
    public Element toWeb(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        if (lower.startsWith("https://") || lower.startsWith("http://")) {
            attributes.put("href", address);
            attributes.put("rel", "noopener noreferrer");
        }
        return this;
    }

    public Element text(String words) {
        children.add(new Text(words));
        return this;
    }

    public Element with(Html... more) {
        children.addAll(List.of(more));
        return this;
    }

    public Element with(Collection<? extends Html> more) {
        children.addAll(more);
        return this;
    }

    @Override
    public void writeTo(Appendable out) throws IOException {
        out.append('<').append(name);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            out.append(' ').append(attribute.getKey()).append("=\"");
            Text.escape(attribute.getValue(), out);
            out.append('"');
        }
        if (SHAPE.contains(name)) {
            out.append("/>");
            return;
        }
        out.append('>');
        if (!VOID.contains(name)) {
            for (Html child : children) {
                child.writeTo(out);
            }
            out.append("</").append(name).append('>');
        }
        if (!INLINE.contains(name)) {
            out.append('\n');
        }
    }
}
