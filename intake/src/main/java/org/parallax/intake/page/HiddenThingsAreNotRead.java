package org.parallax.intake.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a browser does not show. */
final class HiddenThingsAreNotRead implements ElementRule {

    private static final Pattern STYLE = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Pattern NAMES = Pattern.compile(
            "(?i)(?:^|\\s)(?:hidden|hide|d-none|sr-only|visually-?hidden|screen-reader-text|element-invisible|u-hidden|is-hidden|no-?script)(?:$|\\s)");

    @Override
    public boolean holds(Element element) {
        return element.hasAttr("hidden")
                || STYLE.matcher(element.attr("style")).find()
                || NAMES.matcher(element.className()).find();
    }
}
