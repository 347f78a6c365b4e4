package org.parallax.commitment.doubt;

import java.util.Locale;
import java.util.regex.Pattern;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Wording;

/** "If all goes well, the boats will be in Eastmere by May": somebody foresees it, and nobody says that it will be done. */
final class WhatIsToBeIfAllGoesWellBindsNobody implements DoubtRule {

    private static final Pattern WELL =
            Pattern.compile("(?:if|provided|providing) (?:that )?(?:all|everything|it all|things) (?:go|goes|went) "
                    + "(?:well|right|smoothly|to plan|according to plan|as planned|as hoped|as expected)");

    @Override
    public boolean holds(Page page, Wording sentence, Pledge pledge) {
        return pledge.deed()
                .condition()
                .map(words -> words.of(page.text()).toLowerCase(Locale.ROOT))
                .filter(words -> WELL.matcher(words).matches())
                .isPresent();
    }
}
