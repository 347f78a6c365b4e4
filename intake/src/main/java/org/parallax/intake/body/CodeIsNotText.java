package org.parallax.intake.body;

import java.util.Set;
import org.parallax.intake.layout.Box;
import org.parallax.intake.layout.Layout;

/** Scripts, styles, templates, controls and embedded things are not text. */
final class CodeIsNotText implements BoxRule {

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
    public boolean holds(Box box, Layout page) {
        return TAGS.contains(box.tag());
    }

    @Override
    public int mostPercent() {
        return 100;
    }
}
