package org.parallax.intake.page;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Scripts, styles, templates, controls and embedded things are not text. */
final class CodeIsNotText implements ElementRule {

    private static final Set<String> TAGS = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "button",
            "input",
            "select",
            "textarea",
            "label",
            "map",
            "link",
            "meta",
            "video",
            "audio");

    @Override
    public boolean holds(Element element) {
        return TAGS.contains(element.normalName());
    }

    @Override
    public int mostPercent() {
        return 100;
    }
}
