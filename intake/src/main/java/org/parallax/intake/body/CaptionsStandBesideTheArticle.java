package org.parallax.intake.body;

import java.util.Set;
import org.parallax.intake.layout.Box;
import org.parallax.intake.layout.Layout;

/** What is written under a picture, and who took it. */
final class CaptionsStandBesideTheArticle implements BoxRule {

    private static final Set<String> NAMES = Set.of(
            "caption",
            "captions",
            "figcaption",
            "imagecaption",
            "photocaption",
            "mediacaption",
            "credit",
            "credits",
            "imagecredit",
            "imgcredit",
            "photocredit",
            "copyright",
            "photoby",
            "cutline",
            "legende",
            "bildunterschrift",
            "slideshow",
            "gallery");

    @Override
    public boolean holds(Box box, Layout page) {
        return box.tag().equals("figcaption") || box.names().hasAny(NAMES);
    }
}
