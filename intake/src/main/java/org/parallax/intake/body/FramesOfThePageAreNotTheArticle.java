package org.parallax.intake.body;

import java.util.Set;
import org.parallax.intake.layout.Box;
import org.parallax.intake.layout.Layout;

/** Menus, footers, asides, forms and dialogs. */
final class FramesOfThePageAreNotTheArticle implements BoxRule {

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
    public boolean holds(Box box, Layout page) {
        return TAGS.contains(box.tag()) || ROLES.contains(box.element().attr("role"));
    }
}
