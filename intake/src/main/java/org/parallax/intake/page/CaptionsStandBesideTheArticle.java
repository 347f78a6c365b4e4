package org.parallax.intake.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What is written under a picture, and who took it. */
final class CaptionsStandBesideTheArticle implements ElementRule {

    private static final Pattern NAMES = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:wp-)?(?:caption|captions|figcaption|imagecaption|image-?caption|photo-?caption|photo-?credit|image-?credit|img-?credit|credits?|copyright|photo-?by|media-?caption|cutline|legende|bildunterschrift|slideshow|gallery)(?:-text|__text|-wrap|-container)?(?:$|[\\s_-])|[a-z]Caption");

    @Override
    public boolean holds(Element element) {
        return element.normalName().equals("figcaption")
                || (!element.normalName().equals("body")
                        && NAMES.matcher(element.className()).find());
    }
}
