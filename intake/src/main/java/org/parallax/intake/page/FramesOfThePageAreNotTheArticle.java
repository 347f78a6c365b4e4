package org.parallax.intake.page;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Menus, footers, asides, forms and dialogs. */
final class FramesOfThePageAreNotTheArticle implements ElementRule {

    private static final Set<String> TAGS = Set.of("nav", "footer", "aside", "form", "dialog", "menu", "address");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "search",
            "dialog",
            "alert",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "tooltip",
            "tablist");

    @Override
    public boolean holds(Element element) {
        return TAGS.contains(element.normalName()) || ROLES.contains(element.attr("role"));
    }
}
