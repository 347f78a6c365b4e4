package org.parallax.intake.body;

import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.intake.layout.Box;
import org.parallax.intake.layout.Layout;

/** What a browser does not show. */
final class HiddenThingsAreNotRead implements BoxRule {

    private static final Pattern STYLE = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private static final Set<String> NAMES = Set.of(
            "hidden",
            "hide",
            "dnone",
            "sronly",
            "visuallyhidden",
            "screenreader",
            "screenreadertext",
            "elementinvisible",
            "uhidden",
            "ishidden",
            "noscript");

    @Override
    public boolean holds(Box box, Layout page) {
        return box.element().hasAttr("hidden")
                || isStyledSo(box.element().attr("style"))
                || box.names().hasAny(NAMES);
    }

    private static boolean isStyledSo(String style) {
        return !style.isEmpty() && STYLE.matcher(style).find();
    }
}
